// SPDX-License-Identifier: GPL-3.0-or-later
#include "BrowserPipe.h"
#include "SandboxClient.h"
#include "sandbox/HttpServer.h"

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

const char thanks[] = "<!doctype html><title>Shop</title><h1>Thanks</h1>";

} // namespace

/// The pay page in a real Chromium: does it look as meant, and do its buttons get past its own security
/// policy?
class PayPageBrowserTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (BrowserPipe::program().isEmpty())
            QSKIP("No Chromium on this machine.");
        m_browser = std::make_unique<BrowserPipe>();
        QVERIFY2(m_browser->open(), "Chromium does not start.");
    }
    void cleanupTestCase() { m_browser.reset(); }

    void isStyledAndHasFourButtons()
    {
        SandboxClient client;
        m_browser->navigate(client.link());
        QCOMPARE(m_browser->evaluate(u"document.title"_s), u"Pay 15.04\u00a0USD"_s);
        QCOMPARE(m_browser->evaluate(u"document.querySelectorAll('button').length"_s), u"4"_s);
        QCOMPARE(m_browser->evaluate(u"document.compatMode"_s), u"CSS1Compat"_s);
        // The policy lets the page's own style through: by itself a button is not this tall.
        QVERIFY(m_browser
                    ->evaluate(u"Math.round(document.getElementById('pay').getBoundingClientRect().height)"_s)
                    .toInt()
            >= 48);
        QCOMPARE(m_browser->evaluate(u"document.documentElement.scrollWidth <= innerWidth"_s), u"true"_s);
    }

    void showsHostileTextAsText()
    {
        SandboxClient client;
        const QByteArray goods =
            R"(<script>document.title='x'</script><img src=x onerror=document.title='y'><b>bold</b>)";
        Json sale = Json::object();
        sale.set(u"amount"_s, Json::number(u"5"_s));
        sale.set(u"devise"_s, Json::string(u"USD"_s));
        sale.set(u"checkoutMode"_s, Json::string(u"nft"_s));
        sale.set(u"nftDescription"_s, Json::string(QString::fromUtf8(goods)));
        m_browser->navigate(client.create(sale.toBytes()).json[u"redirectUrl"].text());
        QCOMPARE(m_browser->evaluate(u"document.title"_s), u"Pay 5.00\u00a0USD"_s);
        QCOMPARE(m_browser->evaluate(u"document.querySelectorAll('script, img, b').length"_s), u"0"_s);
        QCOMPARE(m_browser->evaluate(u"document.querySelector('.description').textContent"_s),
            QString::fromUtf8(goods));
    }

    void buttonsLeadToTheShop_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<QString>("path");
        QTest::newRow("pay") << u"pay"_s << u"/success"_s;
        QTest::newRow("fail") << u"fail"_s << u"/failure"_s;
        QTest::newRow("cancel") << u"cancel"_s << u"/cancel"_s;
        QTest::newRow("pending") << u"pending"_s << u"/pending"_s;
        QTest::newRow("a shop that redirects to another host") << u"pay"_s << u"/moved"_s;
    }
    void buttonsLeadToTheShop()
    {
        QFETCH(QString, button);
        QFETCH(QString, path);

        HttpServer second([](const IncomingRequest &) { return OutgoingAnswer::html(thanks); });
        const QByteArray secondPort = QByteArray::number(second.listenOnLoopback(0).value_or(0));
        HttpServer shop([secondPort](const IncomingRequest &request) {
            // Another host name is another origin, even on this machine.
            return request.path == "/moved"
                ? OutgoingAnswer::seeOther("http://localhost:" + secondPort + "/moved")
                : OutgoingAnswer::html(thanks);
        });
        const QByteArray base =
            "http://127.0.0.1:" + QByteArray::number(shop.listenOnLoopback(0).value_or(0));

        SandboxClient client;
        const QByteArray success = path == u"/moved" ? "/moved" : "/success";
        const QString link = client.link(",\"success_url\":\"" + base + success + "\",\"failure_url\":\""
            + base + "/failure\",\"cancel_url\":\"" + base + "/cancel\",\"pending_url\":\"" + base
            + "/pending\"");
        m_browser->navigate(link);
        m_browser->evaluate(u"document.getElementById('%1').click()"_s.arg(button));
        QTRY_COMPARE_WITH_TIMEOUT(
            m_browser->evaluate(u"document.title + location.pathname"_s), u"Shop"_s + path, 20000);
    }

    void buttonsLeadToItsOwnEnding()
    {
        SandboxClient client;
        m_browser->navigate(client.link());
        m_browser->evaluate(u"document.getElementById('pending').click()"_s);
        QTRY_VERIFY_WITH_TIMEOUT(
            m_browser->evaluate(u"document.body.innerText"_s).contains(u"Payment left pending"), 20000);
        m_browser->evaluate(u"document.getElementById('pay').click()"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_browser->evaluate(u"document.title"_s), u"Paid"_s, 20000);
        QCOMPARE(m_browser->evaluate(u"document.querySelectorAll('button').length"_s), u"0"_s);
    }

private:
    std::unique_ptr<BrowserPipe> m_browser;
};

QTEST_GUILESS_MAIN(PayPageBrowserTest)
#include "PayPageBrowserTest.moc"
