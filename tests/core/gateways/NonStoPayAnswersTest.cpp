// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateways/nonstopay/NonStoPayAnswers.h"

#include "NonStoPaySamples.h"
#include "gateways/CallOutcome.h"

#include <QTest>

using namespace counterfoil;
using namespace counterfoil::nonstopay;
using namespace Qt::StringLiterals;

namespace {

const QString card = u"4000056655665556"_s;
const QString key = u"0d8d8e89a6cdcd"_s;

HttpAnswer answer(const QByteArray &body, int status = 200)
{
    return {.status = status, .contentType = u"application/json"_s, .body = body};
}

/// "issued paid", "refused 50003" or "unknown timed-out".
QString inWords(const IssueOutcome &outcome)
{
    switch (outcome.kind) {
    case IssueOutcome::Kind::Issued:
        return u"issued "_s + stateName(outcome.state) + (outcome.error ? u" with an error"_s : QString());
    case IssueOutcome::Kind::Refused:
        return u"refused "_s + (outcome.error ? outcome.error->code : u"without an error"_s);
    case IssueOutcome::Kind::Unknown:
        return u"unknown "_s + (outcome.error ? outcome.error->code : u"without an error"_s);
    }
    return {};
}

} // namespace

/// What became of a create call, read from its answer. The question at the till is: may it be issued again at
/// once? Only where the gateway or its server surely did not carry it out.
class NonStoPayAnswersTest : public QObject {
    Q_OBJECT

    const Redaction m_redaction{{card, key, u"000"_s, u"1990-12-31"_s}};

    IssueOutcome outcome(const HttpAnswer &given, Channel channel = Channel::Hosted) const
    {
        return outcomeOf(given, channel, samples::shop(), m_redaction);
    }

private Q_SLOTS:
    /// What goes into the log of an answer that is none.
    void shapes_data()
    {
        QTest::addColumn<QString>("contentType");
        QTest::addColumn<QString>("told");
        const auto row = [](const char *name, const QString &contentType, const QString &told) {
            QTest::newRow(name) << contentType << told;
        };
        row("nothing", {}, u"no content type"_s);
        row("a blank", u" "_s, u"no content type"_s);
        row("plain", u"application/json"_s, u"application/json"_s);
        row("signs", u"application/vnd.shop-x+json"_s, u"application/vnd.shop-x+json"_s);
        row("parameters", u"text/html; charset=4242424242424242"_s, u"text/html"_s);
        row("a number", u"text/4242424242424242"_s, u"another content type"_s);
        row("a number behind it", u"text/html4242424242424242"_s, u"another content type"_s);
        row("two of them", u"text/html, text/4242424242424242"_s, u"another content type"_s);
        row("other digits", u"text/٤٢٤٢٤٢٤٢٤٢٤٢٤٢٤٢"_s, u"another content type"_s);
        row("words", u"no type at all"_s, u"another content type"_s);
        row("long", u"text/"_s + QString(100, u'x'), u"another content type"_s);
    }
    void shapes()
    {
        QFETCH(QString, contentType);
        QFETCH(QString, told);
        const HttpAnswer given{.status = 200, .contentType = contentType, .body = "xyz"_ba};
        QCOMPARE(calls::shapeOf(given), u"HTTP 200, %1, 3 bytes"_s.arg(told));
    }

    /// What a server has put around an answer is looked past, and a person looks at the sale.
    void aSpoiltAnswerIsDoubted()
    {
        const QByteArray issued = R"({"errorCode":0,"redirectUrl":"https://pay.example/1","ID":1689})";
        const QByteArray refused = R"({"errorCode":50003,"errorMessage":"amount required"})";
        for (const QByteArray &body : {issued, refused}) {
            QCOMPARE(outcome(answer(body)).doubt, QString());
            QCOMPARE(outcome(answer("Warning: x in y.php\n" + body)).doubt, u"unclean-answer"_s);
            QCOMPARE(outcome(answer(body + "<html></html>")).doubt, u"unclean-answer"_s);
        }
        QCOMPARE(outcome(answer("Warning: x " + issued)).kind, IssueOutcome::Kind::Issued);
    }

    void outcomes_data()
    {
        QTest::addColumn<Channel>("channel");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const QByteArray &body, const QString &words, int status = 200,
                             Channel channel = Channel::Hosted) {
            QTest::newRow(name) << channel << status << body << words;
        };
        const auto link = "\"redirectUrl\":\"https://pay.example/?token=a%3D%3D\""_ba;

        // Nothing that can be read: the sale may exist.
        row("empty", "", u"unknown unreadable-answer"_s);
        row("blanks", " \r\n", u"unknown unreadable-answer"_s);
        row("text", "OK", u"unknown unreadable-answer"_s);
        row("a web page", "<!DOCTYPE html><html><body>Done</body></html>", u"unknown unreadable-answer"_s);
        row("half JSON", R"({"errorCode":0,"redirectUrl")", u"unknown undecided"_s);
        row("JSON with noise behind it",
            R"({"errorCode":0})"
            "\n<br>Warning",
            u"unknown pay-link-missing"_s);
        row("typographic quotes", "{“errorCode”:0}", u"unknown unreadable-answer"_s);
        row("an empty object", "{}", u"unknown unreadable-answer"_s);
        row("an empty list", "[]", u"unknown unreadable-answer"_s);
        row("a list of answers", R"([{"errorCode":0},{"errorCode":0,"ID":1}])", u"unknown undecided"_s);
        row("null", "null", u"unknown unreadable-answer"_s);
        row("a number", "0", u"unknown unreadable-answer"_s);
        row("a text in quotes", "\"{\\\"errorCode\\\":0}\"", u"unknown pay-link-missing"_s);
        row("somebody else's JSON", R"({"status":"ok"})", u"unknown unreadable-answer"_s);
        row("a binary", QByteArray("\x89PNG\0\0", 6), u"unknown unreadable-answer"_s);
        row("Latin-1 where UTF-8 should be",
            "{\"errorCode\":50003,\"errorMessage\":\"montant \xE9rron\xE9\"}", u"refused 50003"_s);

        // The server's own word, without the gateway's.
        row("500 with a page", "<html>", u"unknown http-500"_s, 500);
        row("500 empty", "", u"unknown http-500"_s, 500);
        row("502 with foreign JSON", R"({"message":"bad gateway"})", u"unknown http-502"_s, 502);
        row("503", "", u"unknown http-503"_s, 503);
        row("504", "", u"unknown http-504"_s, 504);
        row("599", "", u"unknown http-599"_s, 599);
        row("408, behind which it may have been done", "", u"unknown http-408"_s, 408);
        row("409, the same", "", u"unknown http-409"_s, 409);
        row("402", "", u"unknown http-402"_s, 402);
        row("499", "", u"unknown http-499"_s, 499);
        row("301", "", u"unknown http-301"_s, 301);
        row("302 after the work", "", u"unknown http-302"_s, 302);
        row("204", "", u"unknown unreadable-answer"_s, 204);
        for (const int turnedAway :
            {400, 401, 403, 404, 405, 406, 410, 411, 413, 414, 415, 422, 429, 431, 451})
            QTest::addRow("%d", turnedAway) << Channel::Hosted << turnedAway << "<html>no</html>"_ba
                                            << u"refused http-%1"_s.arg(turnedAway);

        // The gateway's word counts, with any status.
        row("refused", R"({"errorCode":50003,"errorMessage":"amount required"})", u"refused 50003"_s);
        row("refused, and no number", R"({"errorCode":null,"errorMessage":"amount required"})",
            u"unknown unreadable-answer"_s);
        row("it exists, in French", R"({"errorCode":9,"errorMessage":"Cette facture existe déjà"})",
            u"unknown contradiction"_s);
        row("it exists, in Ukrainian", R"({"errorCode":9,"errorMessage":"Рахунок вже створено"})",
            u"unknown contradiction"_s);
        row("created all the same",
            R"({"errorCode":50013,"errorMessage":"Invoice created but link generation failed"})",
            u"unknown contradiction"_s);
        row("it exists, in the present", R"({"errorCode":9,"errorMessage":"La facture existe"})",
            u"unknown contradiction"_s);
        for (const char *said : {"MySQL server has gone away", "Deadlock found when trying to get lock",
                 "Could not send the e-mail to the customer", "Request accepted, pending review",
                 "Transaction pending", "Invoice 504 awaiting", "Server Error", "Order is being created"})
            row(said, R"({"errorCode":50013,"errorMessage":"@"})"_ba.replace("@", said),
                u"unknown gateway-trouble"_s);
        for (const char *said : {"No such currency exists", "Invoice could not be created",
                 "amount not accepted", "Payment method does not exist", "merchant closed"})
            row(said, R"({"errorCode":50013,"errorMessage":"@"})"_ba.replace("@", said), u"refused 50013"_s);
        row("it gave up, in Russian", R"({"errorCode":9,"errorMessage":"Превышено время ожидания ответа"})",
            u"unknown gateway-trouble"_s);
        row("a no with letters of such a word", R"({"errorCode":9,"errorMessage":"Сума менше дозволеної"})",
            u"refused 9"_s);
        row("refused, as text", R"({"errorCode":"50003"})", u"refused 50003"_s);
        row("refused with 400", R"({"errorCode":50003})", u"refused 50003"_s, 400);
        row("refused with 500", R"({"errorCode":50006})", u"refused 50006"_s, 500);
        // A number beside what speaks for a sale is no "no": it was sold twice by those who believed it.
        const QString exists = u"unknown contradiction"_s;
        row("refused with a link all the same", R"({"errorCode":50011,)" + link + "}", exists);
        row("an error beside id and link", R"({"errorCode":1,"ID":1689,)" + link + "}", exists);
        row("an error beside an id", R"({"errorCode":"1","invoice_id":"1689"})", exists);
        row("an error beside a link in html",
            "{\"errorCode\":7,\"html\":\"<a href='https:\\/\\/pay.example\\/'></a>\"}", exists);
        row("it exists", R"({"errorCode":50020,"errorMessage":"Transaction already exists"})", exists);
        row("it exists, in other words", R"({"errorCode":9,"errorMessage":"Invoice was ALREADY created"})",
            exists);
        row("it exists, in a list",
            R"({"errorCode":9,"errorMessage":["Please wait","it was already created"]})", exists);
        row("it exists, in another member", R"({"errorCode":9,"data":{"errors":{"id":["duplicate order"]}}})",
            exists);
        row("it exists, by whoever turned it away", R"({"message":"Order already exists"})", exists, 403);
        row("a duplicate", R"({"errorCode":9,"errorMessage":"duplicate order"})", exists, 409);
        row("an error beside no id", R"({"errorCode":50003,"ID":0,"redirectUrl":""})", u"refused 50003"_s);
        row("a fault in the gateway's form", R"({"errorCode":500,"errorMessage":"Internal error"})",
            u"unknown http-500"_s, 500);
        row("the same from before it", R"({"errorCode":-1})", u"unknown http-502"_s, 502);
        row("a conflict", R"({"errorCode":77777})", u"unknown http-409"_s, 409);
        row("an unknown number, turned away", R"({"errorCode":77777})", u"refused 77777"_s, 422);
        row("a documented number with 503", R"({"errorCode":50008})", u"refused 50008"_s, 503);

        // A success that was cut or spoilt tells of a sale all the same.
        const QString cut = u"unknown undecided"_s;
        row("cut in the link", "{\"errorCode\":0,\"redirectUrl\":\"https:\\/\\/pay.exam", cut);
        row("cut before the link", "{\"errorCode\" : \"0\", \"redir", cut);
        row("cut behind the number", "{\"errorCode\":0", cut);
        row("cut, packed twice", "\"{\\\"errorCode\\\":0,\\\"redirectUrl\\\":\\\"https", cut);
        row("cut, the link first", "{\"redirectUrl\":\"https:\\/\\/pay.example\",\"err", cut);
        row("cut, with 500", "{\"errorCode\":0,\"ID\":16", cut, 500);
        row("cut, an error", "{\"errorCode\":50003,\"errorMess", u"unknown unreadable-answer"_s);
        row("cut, a number that begins with 0", "{\"errorCode\":0.5,\"errorMess",
            u"unknown unreadable-answer"_s);
        row("cut, no link", "{\"redirectUrl\":null,\"errorCo", u"unknown unreadable-answer"_s);
        row("a number that no document has", R"({"errorCode":77777})", u"refused 77777"_s);
        row("such a number and a plain no", R"({"errorCode":77777,"errorMessage":"merchant closed"})",
            u"refused 77777"_s);
        row("word that it exists", R"({"errorCode":50020,"errorMessage":"Transaction already exists"})",
            u"unknown contradiction"_s);
        row("a duplicate", R"({"errorCode":409,"errorMessage":"DUPLICATE order"})",
            u"unknown contradiction"_s);
        row("such a number with a link", R"({"errorCode":77777,)" + link + "}", u"unknown contradiction"_s);
        row("such a number with an id", R"({"errorCode":77777,"ID":1689})", u"unknown contradiction"_s);
        row("a gateway that gave up", R"({"errorCode":-1,"errorMessage":"Upstream timed out"})",
            u"unknown gateway-trouble"_s);
        row("trouble inside", R"({"errorCode":500,"errorMessage":"Internal server error"})",
            u"unknown http-500"_s, 500);
        row("a negative number", R"({"errorCode":-1})", u"refused -1"_s);
        row("issued with 500", R"({"errorCode":0,)" + link + "}", u"issued open"_s, 500);
        row("issued with 404", R"({"errorCode":0,)" + link + "}", u"issued open"_s, 404);
        row("issued with 302", R"({"errorCode":0,)" + link + "}", u"issued open"_s, 302);

        // Success, but without a link that may be shown.
        row("no link", R"({"errorCode":0})", u"unknown pay-link-missing"_s);
        row("link null", R"({"errorCode":0,"redirectUrl":null})", u"unknown pay-link-missing"_s);
        row("link empty", R"({"errorCode":0,"redirectUrl":""})", u"unknown pay-link-missing"_s);
        row("link a list", R"({"errorCode":0,"redirectUrl":["https:\/\/pay.example/"]})",
            u"unknown pay-link-missing"_s);
        row("link a number", R"({"errorCode":0,"redirectUrl":7})", u"unknown pay-link-unsafe"_s);
        row("link http", R"({"errorCode":0,"redirectUrl":"http:\/\/pay.example/"})",
            u"unknown pay-link-unsafe"_s);
        row("link JavaScript", R"({"errorCode":0,"redirectUrl":"javascript:alert`1`"})",
            u"unknown pay-link-unsafe"_s);
        row("link to a file", R"({"errorCode":0,"redirectUrl":"file:\/\/\/etc/passwd"})",
            u"unknown pay-link-unsafe"_s);
        row("link with a user name", R"({"errorCode":0,"redirectUrl":"https:\/\/pay.example@evil.example/"})",
            u"unknown pay-link-unsafe"_s);
        row("link over-long",
            R"({"errorCode":0,"redirectUrl":"https:\/\/pay.example/@"})"_ba.replace(
                "@", QByteArray(40000, 'x')),
            u"unknown pay-link-unsafe"_s);
        row("link with a line end", R"({"errorCode":0,"redirectUrl":"https:\/\/pay.example/\r\nx"})",
            u"unknown pay-link-unsafe"_s);
        row("link relative", R"({"errorCode":0,"redirectUrl":"/widget/sale/"})",
            u"unknown pay-link-unsafe"_s);

        row("link to the computer it is opened on",
            R"({"errorCode":0,"redirectUrl":"http:\/\/127.0.0.1:8080/pay"})", u"unknown pay-link-unsafe"_s);
        row("the same by name", R"({"errorCode":0,"redirectUrl":"https:\/\/localhost/pay"})",
            u"unknown pay-link-unsafe"_s);
        row("the same by IPv6", R"({"errorCode":0,"redirectUrl":"https:\/\/[::1]/pay"})",
            u"unknown pay-link-unsafe"_s);

        // Issued.
        row("hosted, a link longer than people may type",
            R"({"errorCode":0,"redirectUrl":"https:\/\/pay.example/@"})"_ba.replace(
                "@", QByteArray(2100, 'x')),
            u"issued open"_s);
        row("hosted, a link written for HTML",
            R"({"errorCode":0,"redirectUrl":" https:\/\/pay.example/?a=1&amp;b={c}|d "})", u"issued open"_s);
        row("hosted, a link for the phone",
            R"({"errorCode":0,"redirectUrl":"upi:\/\/pay?pa=shop@okaxis&am=15.04"})", u"issued open"_s);
        row("hosted", R"({"errorCode":0,)" + link + "}", u"issued open"_s);
        row("hosted, errorCode as text", R"({"errorCode":"0",)" + link + "}", u"issued open"_s);
        row("hosted, with a word nobody knows", R"({"errorCode":0,"status":"invoice:new",)" + link + "}",
            u"issued open"_s);
        row("behind a byte-order mark", "\xEF\xBB\xBF{\"errorCode\":0," + link + "}", u"issued open"_s);
        // PHP's empties mean that there is no error.
        row("no error number, a link", "{" + link + "}", u"issued open"_s);
        row("error number null", R"({"errorCode":null,)" + link + "}", u"issued open"_s);
        row("error number and message empty", R"({"errorCode":"","errorMessage":"",)" + link + "}",
            u"issued open"_s);
        row("error number false, an id", R"({"errorCode":false,"status":"invoice:created","ID":1689})",
            u"issued open"_s);
        row("error number a list", R"({"errorCode":[],"errorMessage":[],"ID":1689})", u"issued open"_s);
        row("error number empty, and nothing else", R"({"errorCode":""})", u"unknown unreadable-answer"_s);
        row("error number empty, status alone", R"({"errorCode":"","status":"invoice:created"})",
            u"unknown unreadable-answer"_s);
        row("error number true", R"({"errorCode":true,)" + link + "}", u"unknown undecided"_s);
        row("error number a word", R"({"errorCode":"sure",)" + link + "}", u"unknown undecided"_s);
        row("error number no word", R"({"errorCode":"none",)" + link + "}", u"issued open"_s);
        row("error number an object", R"({"errorCode":{},)" + link + "}", u"issued open"_s);
        row("with a warning beside it", R"({"errorCode":0,"errorMessage":"test mode",)" + link + "}",
            u"issued open"_s);

        // Crypto and UPI sales, hosted (seeds 002, 004): number and status alone. They are issued.
        row("id and status", R"({"errorCode":0,"status":"invoice:created","ID":1689})", u"issued open"_s);
        row("id as text", R"({"errorCode":0,"status":"invoice:created","ID":"1689"})", u"issued open"_s);
        row("id in small letters", R"({"errorCode":0,"status":"invoice:opened","id":1689})",
            u"issued open"_s);
        row("id by another name", R"({"errorCode":0,"invoice_id":"1689"})", u"issued open"_s);
        row("id, and the link null", R"({"errorCode":0,"ID":1689,"redirectUrl":null})", u"issued open"_s);
        row("id, and the link “-”", R"({"errorCode":0,"ID":1689,"redirectUrl":"-"})", u"issued open"_s);
        row("id, and the link “#”", R"({"errorCode":0,"ID":1689,"redirectUrl":"\u0023"})", u"issued open"_s);
        row("id, and the link false", R"({"errorCode":0,"ID":1689,"redirectUrl":false})", u"issued open"_s);
        row("id, and a word that nobody knows", R"({"errorCode":0,"status":"fresh","ID":1689})",
            u"issued open"_s);
        row("id, and it failed", R"({"errorCode":0,"status":"invoice:failed","ID":1689})",
            u"issued failed"_s);
        row("id 0", R"({"errorCode":0,"status":"invoice:created","ID":0})", u"unknown pay-link-missing"_s);
        row("id null", R"({"errorCode":0,"status":"invoice:created","ID":null})",
            u"unknown pay-link-missing"_s);
        row("id, and an unsafe link", R"({"errorCode":0,"ID":1689,"redirectUrl":"javascript:x"})",
            u"unknown pay-link-unsafe"_s);

        // The link a second time, as a piece of HTML.
        const auto html = [&row](const char *name, const QByteArray &piece, const QString &words) {
            row(name,
                R"({"errorCode":0,"html":@})"_ba.replace(
                    "@", Json::string(QString::fromUtf8(piece)).toBytes()),
                words);
        };
        html("html alone", "<a href='https://pay.example/?token=a'></a>", u"issued open"_s);
        html("html in double quotes", "<a href=\"https://pay.example/?a=1&amp;b=2\">Pay</a>",
            u"issued open"_s);
        html("html without quotes", "<A HREF=https://pay.example/x>", u"issued open"_s);
        html("html with more in it", "<p>Pay <b>here</b>: <a class='b' href='https://pay.example/'>x</a></p>",
            u"issued open"_s);
        html("html of a page",
            "<!doctype html><html><body><a href='https://pay.example/'>x</a></body></html>",
            u"issued open"_s);
        html("html with an empty link first", "<a href=''></a><a href='https://pay.example/'></a>",
            u"issued open"_s);
        html("html in a comment", "<!-- <a href='https://pay.example/'></a> -->",
            u"unknown pay-link-missing"_s);
        html("html in a script", "<script>'<a href=\"https://pay.example/\">'</script>",
            u"unknown pay-link-missing"_s);
        html("html without a link", "<b>Pay</b>", u"unknown pay-link-missing"_s);
        html("html with an unsafe link", "<a href='javascript:alert(1)'></a>", u"unknown pay-link-unsafe"_s);
        html("html with a link to here", "<a href='http://127.0.0.1/'></a>", u"unknown pay-link-unsafe"_s);
        html("html that repeats the key", "<a href='https://pay.example/?k=0d8d8e89a6cdcd'></a>",
            u"unknown pay-link-unsafe"_s);

        // Text before or after it.
        row("a PHP warning before it",
            "<br />\n<b>Warning</b>: Undefined index in <b>/srv/x.php</b><br />\n{\"errorCode\":0," + link
                + "}",
            u"issued open"_s);
        row("a page behind it", "{\"errorCode\":0," + link + "}\n<html><body></body></html>",
            u"issued open"_s);
        row("a notice with braces before it", "Notice: array {a: 1} in x.php\n{\"errorCode\":0," + link + "}",
            u"issued open"_s);
        row("a warning before a refusal", "Warning: x\n{\"errorCode\":50003}", u"refused 50003"_s);
        row("two answers that differ", R"({"errorCode":0}{"errorCode":50003})", u"unknown undecided"_s);

        // Direct: no link is needed where no step by the customer is.
        const auto direct = [&row](const char *name, const QByteArray &body, const QString &words) {
            row(name, body, words, 200, Channel::Direct);
        };
        direct("direct with 3-D Secure", R"({"errorCode":0,"status":"invoice:opened","ID":7,)" + link + "}",
            u"issued open"_s);
        direct("direct, link null", R"({"errorCode":0,"status":"invoice:paid","ID":7,"redirectUrl":null})",
            u"issued open"_s); // counts once its own calls say so
        direct("direct, link empty", R"({"errorCode":0,"status":"invoice:paid","ID":"7","redirectUrl":""})",
            u"issued open"_s);
        direct("direct, no link", R"({"errorCode":0,"status":"invoice:awaiting_approval","ID":7})",
            u"issued open"_s);
        direct("direct, declined", R"({"errorCode":0,"status":"invoice:failed","ID":7})", u"issued failed"_s);
        direct("direct, a word nobody knows", R"({"errorCode":0,"status":"declined","ID":7})",
            u"unknown status-unknown"_s);
        direct("direct, a word nobody knows, with 3-D Secure",
            R"({"errorCode":0,"status":"invoice:reviewing","ID":7,)" + link + "}", u"issued open"_s);
        direct("direct, id only", R"({"errorCode":0,"ID":7})", u"unknown status-unknown"_s);
        direct("direct, status only", R"({"errorCode":0,"status":"invoice:paid"})", u"issued open"_s);
        direct("direct, neither id nor status nor link", R"({"errorCode":0})", u"unknown pay-link-missing"_s);
        direct("direct, an unsafe link",
            R"({"errorCode":0,"status":"invoice:opened","ID":7,"redirectUrl":"http:\/\/evil.example/"})",
            u"unknown pay-link-unsafe"_s);
    }
    void outcomes()
    {
        QFETCH(Channel, channel);
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, words);
        const IssueOutcome result = outcome(answer(body, status), channel);
        QCOMPARE(inWords(result), words);
        if (result.kind == IssueOutcome::Kind::Issued)
            return;
        QCOMPARE(result.state, words.startsWith(u"unknown") ? State::Unknown : State::Refused);
        QCOMPARE(result.error->kind, words.startsWith(u"unknown") ? ErrorKind::Unknown : ErrorKind::Refused);
        QVERIFY2(result.payLink.isEmpty(), "nobody is handed a link of a sale that is not issued");
        const qsizetype size = result.error->message.english().size();
        QVERIFY(size > 20 && size < 700);
        if (words.startsWith(u"unknown"))
            QVERIFY2(
                result.error->message.contains(u"do not issue it again"), qPrintable(result.error->message));
    }

    void whatAnAnswerBrings()
    {
        const IssueOutcome hosted = outcome(answer(
            R"({"errorCode":0,"redirectUrl":"https:\/\/pay.example/?token=a%3D%3D&b=%2B","html":"<a href='x'></a>"})"));
        QCOMPARE(hosted.payLink, u"https://pay.example/?token=a%3D%3D&b=%2B"_s);
        QCOMPARE(hosted.remoteId, QString());
        QCOMPARE(hosted.answer.toBytes(), R"({"errorCode":0})"_ba); // neither the link nor somebody's HTML

        // A word we do not know is kept as it is, and the id, by which it can be tracked.
        const IssueOutcome direct =
            outcome(answer(R"({"errorCode":0,"status":"invoice:reviewing","ID":185})"), Channel::Direct);
        QCOMPARE(direct.remoteStatus, u"invoice:reviewing"_s);
        QVERIFY2(direct.error->message.contains(u"“invoice:reviewing”"), qPrintable(direct.error->message));
        QCOMPARE(direct.remoteId, u"185"_s);
    }

    /// Goods are handed over on "paid": only what the sale's own calls confirm is believed.
    void paidAtOnceIsNotBelievedYet()
    {
        const IssueOutcome known =
            outcome(answer(R"({"errorCode":0,"status":"invoice:paid","ID":7})"), Channel::Direct);
        QCOMPARE(known.remoteStatus, u"invoice:paid"_s);
        QCOMPARE(known.doubt, QString()); // it is asked about at once
        for (const char *body :
            {R"({"errorCode":0,"status":"invoice:paid"})",
                R"({"errorCode":0,"status":"invoice:paid","redirectUrl":"https:\/\/pay.example/","amount":1})"}) {
            const IssueOutcome nameless = outcome(answer(body), Channel::Direct);
            QCOMPARE(nameless.state, State::Open);
            QCOMPARE(nameless.doubt, u"unconfirmed"_s); // nobody can be asked by a number
        }
        QCOMPARE(outcome(answer("{\"redirectUrl\":\"https://pay.example/\"}")).doubt, u"unclean-answer"_s);
    }

    void whatIsIssuedWithADoubtSaysSo()
    {
        const IssueOutcome byId = outcome(answer(R"({"errorCode":0,"status":"invoice:created","ID":1689})"));
        QCOMPARE(byId.remoteId, u"1689"_s);
        QCOMPARE(byId.remoteStatus, u"invoice:created"_s);
        QCOMPARE(byId.payLink, QString());
        QVERIFY2(byId.warning->contains(u"1689") && byId.warning->contains(u"Do not sell it again"),
            qPrintable(*byId.warning));
        const IssueOutcome spoilt =
            outcome(answer("Warning: x\n{\"errorCode\":0,\"redirectUrl\":\"https://pay.example/\"}"));
        QCOMPARE(spoilt.payLink, u"https://pay.example/"_s);
        QVERIFY2(spoilt.warning && spoilt.warning->contains(u"spoilt"), "a doubt is said");
        const IssueOutcome clean =
            outcome(answer(R"({"errorCode":0,"redirectUrl":"https:\/\/pay.example/"})"));
        QVERIFY(!clean.warning);
        const IssueOutcome html = outcome(answer(
            R"({"errorCode":0,"html":"<a href='https:\/\/pay.example/?a=1&amp;token=x%3D%3D'></a>"})"));
        QCOMPARE(html.payLink, u"https://pay.example/?a=1&token=x%3D%3D"_s);
    }

    void theSandboxMayAnswerWithALinkToThisComputer()
    {
        const HttpAnswer given = answer(R"({"errorCode":0,"redirectUrl":"http:\/\/127.0.0.1:8080/pay"})");
        const auto result =
            outcomeOf(given, Channel::Hosted, samples::shop(QUrl(u"http://localhost:8877/"_s)), m_redaction);
        QCOMPARE(inWords(result), u"issued open"_s);
    }

    /// A link is drawn, shown, stored and sent on: card data in it would be everywhere.
    void aLinkThatRepeatsASecretIsNotKept_data()
    {
        QTest::addColumn<QByteArray>("link");
        QTest::addColumn<bool>("repeats");
        QTest::newRow("card") << "https://acs.example/3ds?pan=4000056655665556"_ba << true;
        QTest::newRow("card, percent signs") << "https://acs.example/3ds?pan=%34000056655665556"_ba << true;
        QTest::newRow("card, twice encoded") << "https://acs.example/3ds?pan=%2534000056655665556"_ba << true;
        QTest::newRow("card, grouped") << "https://acs.example/?pan=4000+0566-5566%205556"_ba << true;
        QTest::newRow("card in the path") << "https://acs.example/4000056655665556/"_ba << true;
        QTest::newRow("code") << "https://acs.example/3ds?cvv=000"_ba << true;
        QTest::newRow("code, percent signs") << "https://acs.example/3ds?cvv%3D%30%30%30"_ba << true;
        QTest::newRow("born") << "https://acs.example/3ds?dob=1990-12-31"_ba << true;
        QTest::newRow("key") << "https://acs.example/3ds?k=0d8d8e89a6cdcd&x=1"_ba << true;
        QTest::newRow("key, without https") << "http://acs.example/3ds?k=0d8d8e89a6cdcd"_ba << true;
        QTest::newRow("card, base64") << "https://acs.example/3ds?d=cGFuPTQwMDAwNTY2NTU2NjU1NTY7"_ba << true;
        QTest::newRow("a card that nobody told us about")
            << "https://acs.example/3ds?pan=5555555555554444"_ba << true;
        QTest::newRow("such a card, percent signs")
            << "https://acs.example/3ds#%35555555555554444"_ba << true;
        QTest::newRow("such a card, grouped") << "https://acs.example/?pan=5555+5555-5555%204444"_ba << true;
        QTest::newRow("a token with such a number in it")
            << "https://acs.example/?t=ab5555555555554444cd"_ba << false;
        QTest::newRow("three digits of a token") << "https://acs.example/?token=b7c000d9"_ba << false;
        QTest::newRow("three digits of a number") << "https://acs.example/?id=10001"_ba << false;
    }
    void aLinkThatRepeatsASecretIsNotKept()
    {
        QFETCH(QByteArray, link);
        QFETCH(bool, repeats);
        const QByteArray body = R"({"errorCode":0,"ID":7,"status":"invoice:opened","redirectUrl":"@"})"_ba;
        const IssueOutcome result = outcome(answer(QByteArray(body).replace("@", link)), Channel::Direct);
        QCOMPARE(inWords(result), repeats ? u"unknown pay-link-unsafe"_s : u"issued open"_s);
        QCOMPARE(result.payLink, repeats ? QString() : QString::fromUtf8(link));
        QCOMPARE(result.remoteId, u"7"_s);
        if (!repeats)
            return;
        const QString said = result.error->message + result.error->detail;
        for (const QString &secret : {card, key, u"1990-12-31"_s, u"acs.example"_s})
            QVERIFY2(!said.contains(secret), qPrintable(said));
    }

    void idsComeInManyForms_data()
    {
        QTest::addColumn<QByteArray>("member");
        QTest::addColumn<QString>("id");
        QTest::newRow("number") << R"("ID":185)"_ba << u"185"_s;
        QTest::newRow("text") << "\"ID\":\"185\""_ba << u"185"_s;
        QTest::newRow("lower case") << R"("id":185)"_ba << u"185"_s;
        QTest::newRow("of the info call") << "\"invoice_id\":\"185\""_ba << u"185"_s;
        QTest::newRow("the documented one first") << R"("id":1,"ID":185)"_ba << u"185"_s;
        QTest::newRow("more digits than a double")
            << R"("ID":90071992547409931)"_ba << u"90071992547409931"_s;
        QTest::newRow("null") << R"("ID":null)"_ba << QString();
        QTest::newRow("an object") << R"("ID":{"$oid":"1"})"_ba << QString();
        QTest::newRow("cut off") << "\"ID\":\"" + QByteArray(1000, '7') + "\"" << QString(64, u'7');
    }
    void idsComeInManyForms()
    {
        QFETCH(QByteArray, member);
        const QByteArray body = R"({"errorCode":0,"redirectUrl":"https:\/\/pay.example/",)" + member + "}";
        QTEST(outcome(answer(body)).remoteId, "id");
    }

    void aSaleWithoutASafeLinkKeepsItsId()
    {
        const QByteArray body = R"({"errorCode":0,"ID":185,"redirectUrl":"http:\/\/evil.example/"})";
        QCOMPARE(outcome(answer(body)).remoteId, u"185"_s);
    }

    /// A gateway that echoes what it was sent, in every corner of its answer.
    void nothingSecretIsKeptOrSaid_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        const QByteArray echo =
            "card 4000056655665556 (000) born 1990-12-31, key 0d8d8e89a6cdcd, also 4000 0566 5566 5556";
        QTest::newRow("in the reason")
            << 200 << R"({"errorCode":50005,"errorMessage":"@"})"_ba.replace("@", echo);
        QTest::newRow("in an unknown reason")
            << 200 << R"({"errorCode":59999,"errorMessage":"@"})"_ba.replace("@", echo);
        QTest::newRow("in the status")
            << 200 << R"({"errorCode":0,"ID":1,"status":"@"})"_ba.replace("@", echo);
        QTest::newRow("in the description")
            << 200
            << R"({"errorCode":0,"ID":1,"status":"x","data":{"description":"@"}})"_ba.replace("@", echo);
        QTest::newRow("in a member of its own")
            << 200
            << R"({"errorCode":50005,"request":{"card_number":"4000056655665556","card_ccv":"000"}})"_ba;
        QTest::newRow("as a number") << 200
                                     << R"({"errorCode":0,"ID":1,"status":"x","amount":4000056655665556})"_ba;
        QTest::newRow("in an error page") << 500 << "<html>" + echo + "</html>";
        QTest::newRow("in a page of the server") << 404 << "<html>" + echo + "</html>";
        QTest::newRow("in text") << 200 << echo;
        QTest::newRow("in the id") << 200 << R"({"errorCode":0,"status":"x","ID":"@"})"_ba.replace("@", echo);
        QTest::newRow("in an unsafe link")
            << 200
            << R"({"errorCode":0,"status":"x","ID":1,"redirectUrl":"http:\/\/x/@"})"_ba.replace("@", echo);
    }
    void nothingSecretIsKeptOrSaid()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        const IssueOutcome result = outcome(answer(body, status), Channel::Direct);
        QString everything =
            QString::fromUtf8(result.answer.toBytes()) + u'|' + result.remoteStatus + u'|' + result.remoteId;
        if (result.error)
            everything += u'|' + result.error->message.english() + u'|' + result.error->detail;
        for (const QString &secret : {card, u"4000 0566"_s, key, u"1990-12-31"_s, u"(000)"_s})
            QVERIFY2(!everything.contains(secret), qPrintable(secret + u" in "_s + everything));
    }

    void callsWithoutAnAnswer_data()
    {
        QTest::addColumn<HttpFailure::Kind>("kind");
        QTest::addColumn<QString>("words");
        using enum HttpFailure::Kind;
        QTest::newRow("not allowed") << NotAllowed << u"refused not-sent"_s;
        QTest::newRow("not sent") << NotSent << u"refused not-sent"_s;
        QTest::newRow("timed out") << TimedOut << u"unknown timed-out"_s;
        QTest::newRow("stopped") << Stopped << u"unknown stopped"_s;
        QTest::newRow("connection lost") << ConnectionLost << u"unknown connection-lost"_s;
        QTest::newRow("too large") << TooLarge << u"unknown unreadable-answer"_s;
        QTest::newRow("packed in an unknown way") << Unreadable << u"unknown unreadable-answer"_s;
    }
    void callsWithoutAnAnswer()
    {
        QFETCH(HttpFailure::Kind, kind);
        const IssueOutcome result =
            calls::outcomeOf(HttpFailure{kind, u"Something happened."_s, u"detail"_s});
        QTEST(inWords(result), "words");
        QVERIFY(result.error->message.startsWith(u"Something happened."));
        QCOMPARE(result.error->detail, u"detail"_s);
        QVERIFY(result.answer.isNull());
    }

    void questions_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("code");
        QTest::newRow("good") << 200 << R"({"errorCode":0,"invoice":{}})"_ba << u"done"_s;
        QTest::newRow("good, with 500") << 500 << R"({"errorCode":0})"_ba << u"done"_s;
        QTest::newRow("refused") << 200 << R"({"errorCode":50011})"_ba << u"50011"_s;
        QTest::newRow("refused, with 403") << 403 << R"({"errorCode":50007})"_ba << u"50007"_s;
        QTest::newRow("no such page") << 404 << "<html>"_ba << u"http"_s;
        QTest::newRow("too often") << 429 << ""_ba << u"http"_s;
        QTest::newRow("a fault of its own") << 500 << ""_ba << u"unreadable-answer"_s;
        QTest::newRow("elsewhere") << 302 << ""_ba << u"unreadable-answer"_s;
        QTest::newRow("empty") << 200 << ""_ba << u"unreadable-answer"_s;
        QTest::newRow("half") << 200 << R"({"errorCode":0,)"_ba << u"unreadable-answer"_s;
        QTest::newRow("no errorCode") << 200 << R"({"invoice":{"status":"invoice:paid"}})"_ba << u"done"_s;
        QTest::newRow("errorCode null") << 200 << R"({"errorCode":null})"_ba << u"unreadable-answer"_s;
    }
    void questions()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        const auto read = readAnswer(Call::Status, answer(body, status), samples::shop(), m_redaction);
        QTEST(read ? u"done"_s : read.error().code, "code");
    }

    /// Turned away before or behind the gateway: nobody can tell, so nothing may advise to issue it again at
    /// once.
    void whatTurnsAwaySaysWhatItIsAndAdvisesNothingRash()
    {
        const Redaction redaction({u"0d8d8e89a6cdcd"_s});
        for (const int status : {400, 401, 403, 404, 422, 429, 451}) {
            HttpAnswer answer;
            answer.status = status;
            answer.body =
                R"({"errors":{"email":["is <b>bad</b>, key 0d8d8e89a6cdcd, card 4111111111111111"]}})";
            const IssueOutcome outcome = outcomeOf(answer, Channel::Hosted, samples::shop(), redaction);
            const QString said = outcome.error.value().message;
            QCOMPARE(outcome.error->code, u"http-%1"_s.arg(status));
            QVERIFY2(said.contains(u"is <b>bad</b>"), qPrintable(said));
            QVERIFY2(said.contains(u"email:"), qPrintable(said));
            QVERIFY2(!said.contains(u"0d8d8e") && !said.contains(u"4111"), qPrintable(said));
            QVERIFY2(said.contains(u"Check this sale before you issue it again"), qPrintable(said));
            QVERIFY2(!said.contains(u"try again", Qt::CaseInsensitive), qPrintable(said));
        }
    }

    void amountsThatDiffer_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<QString>("words");
        QTest::newRow("both")
            << R"({"fiat_amount":409.71,"fiat_currency":"INR","totalAmount":4,"totalCurrency":"USDC"})"_ba
            << u"Customer pays 409.71 INR. Merchant receives 4 USDC."_s;
        QTest::newRow("as texts, digits kept")
            << R"({"fiat_amount":"409.710","fiat_currency":"INR"})"_ba << u"Customer pays 409.710 INR."_s;
        QTest::newRow("no currency, before anybody has paid")
            << R"({"fiat_amount":409.71,"totalAmount":4})"_ba << QString();
        QTest::newRow("no currency")
            << R"({"status":"invoice:paid","fiat_amount":409.71,"fiat_currency":null,"totalAmount":4})"_ba
            << u"Customer pays 409.71 ?. Merchant receives 4 ?."_s;
        QTest::newRow("currencies that are none")
            << R"({"status":"invoice:paid","fiat_amount":5,"fiat_currency":"XXX","totalAmount":4,"totalCurrency":"xts"})"_ba
            << u"Customer pays 5 XXX. Merchant receives 4 XTS."_s;
        QTest::newRow("a coin on a network")
            << R"({"status":"invoice:paid","totalAmount":4,"totalCurrency":"usdc_polygon"})"_ba
            << u"Merchant receives 4 USDC."_s;
        QTest::newRow("paid with nothing")
            << R"({"status":"invoice:paid","fiat_amount":"0.00","fiat_currency":"USD","totalAmount":0,"totalCurrency":"USDC"})"_ba
            << u"Customer pays 0.00 USD. Merchant receives 0 USDC."_s;
        QTest::newRow("a zero before the settlement")
            << R"({"status":"invoice:awaiting_approval","fiat_amount":0,"fiat_currency":"USD"})"_ba
            << QString();
        QTest::newRow("nulls")
            << R"({"fiat_amount":null,"fiat_currency":null,"totalAmount":null,"totalCurrency":null})"_ba
            << QString();
        QTest::newRow("zeros, of a sale that nobody has paid")
            << R"({"fiat_amount":0,"fiat_currency":"INR","totalAmount":"0.00","totalCurrency":"USDC"})"_ba
            << QString();
        QTest::newRow("nothing") << "{}"_ba << QString();
        QTest::newRow("no object") << "null"_ba << QString();
    }
    void amountsThatDiffer()
    {
        QFETCH(QByteArray, data);
        const Json read = *Json::parse(data);
        QTEST(settlementIn(read, stateOf(read[u"status"].text())).words().english(), "words");
    }

    void linesOfTheHistory_data()
    {
        QTest::addColumn<QByteArray>("record");
        QTest::addColumn<QString>("said");
        QTest::newRow("no object") << "7"_ba << u"- none '' -"_s;
        QTest::newRow("empty") << "{}"_ba << u"- none '' -"_s;
        QTest::newRow("an id that is none")
            << R"({"id":"@","status":"PAID"})"_ba.replace("@", QByteArray(65, '7')) << u"- paid 'PAID' -"_s;
        QTest::newRow("an id that holds the key") << R"({"id":"x0d8d8e89a6cdcd"})"_ba << u"- none '' -"_s;
        QTest::newRow("a currency that nobody knows")
            << R"({"id":"1","amount":"1.00","symbol":"DOUBLOON"})"_ba << u"1 - none '' -"_s;
        QTest::newRow("an amount that cannot be read")
            << R"({"id":"1","amount":"1,504","symbol":"USD"})"_ba << u"1 - none '' -"_s;
        QTest::newRow("an amount with groups")
            << R"({"id":"1","amount":"1,504.00","symbol":"USD"})"_ba << u"1 1504.00 USD none '' -"_s;
        QTest::newRow("a word that nobody knows")
            << R"({"id":"1","amount":"1.00","symbol":"USD","status":"REVIEWED"})"_ba
            << u"1 1.00 USD none 'REVIEWED' -"_s;
        QTest::newRow("money that went back")
            << R"({"id":"1","amount":"1.00","symbol":"USD","status":"REFUNDED"})"_ba
            << u"1 1.00 USD chargeback 'REFUNDED' -"_s;
        QTest::newRow("a day that is none")
            << R"({"id":"1","create_date":"0000-00-00 00:00:00"})"_ba << u"1 - none '' -"_s;
        QTest::newRow("nobody has paid: zeros state nothing")
            << R"({"id":"1","email":"anna@example.com","amount":"1.00","symbol":"USD","status":"CREATED","paid_amount":"0.00",)"
               R"("merchant_amount":"0.000","fee_amount":"0","exchange_currency_symbol":"USDC"})"_ba
            << u"1 1.00 USD open 'CREATED' - anna@example.com"_s;
        QTest::newRow("as the documents have it")
            << R"({"id":"1932","email":" anna@example.com","status":"PAID","amount":"1.00","symbol":"USD",)"
               R"("create_date":"2023-06-01 10:20:30","status_date":"2023-06-01 10:25:00","tx_hash":"0x1",)"
               R"("exchange_currency_symbol":"USDC","paid_amount":"1.00","merchant_amount":"0.900","fee_amount":"0.100"})"_ba
            << u"1932 1.00 USD paid 'PAID' 2023-06-01T10:20:30Z anna@example.com "
               "Customer pays 1.00 USDC. Fee 0.100 USDC. Merchant receives 0.900 USDC."_s;
        QTest::newRow("numbers for texts, and no exchange")
            << R"({"id":1932,"status":"PAID","amount":1,"symbol":"USD","paid_amount":1.5})"_ba
            << u"1932 1.00 USD paid 'PAID' - Customer pays 1.5 USD."_s;
    }
    void linesOfTheHistory()
    {
        QFETCH(QByteArray, record);
        const Redaction redaction({u"0d8d8e89a6cdcd"_s});
        const StatementLine line = lineIn(Json::parse(record).value(), redaction);
        const QStringList said{line.remoteId, line.amount ? line.amount->display().english() : u"-"_s,
            line.state ? stateName(*line.state) : u"none"_s, u'\'' + line.remoteStatus + u'\'',
            line.createdAt.isValid() ? line.createdAt.toString(Qt::ISODate) : u"-"_s};
        const QStringList more{line.email, line.settlement.words()};
        const QString all = (said + more).join(u' ').simplified();
        QTEST(all, "said");
        QVERIFY(line.reference.isEmpty() && line.system.isEmpty()); // it tells neither
        QVERIFY(!line.answer.toBytes().contains("anna"));
    }
};

QTEST_GUILESS_MAIN(NonStoPayAnswersTest)
#include "NonStoPayAnswersTest.moc"
