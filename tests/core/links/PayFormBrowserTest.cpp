// SPDX-License-Identifier: GPL-3.0-or-later
#include "../sandbox/BrowserPipe.h"
#include "links/PayForm.h"
#include "sandbox/HttpServer.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

using namespace counterfoil;
using namespace Qt::StringLiterals;

/// The page of a payment form in a real Chromium, opened from the disk as people open it: what does the other
/// side get?
class PayFormBrowserTest : public QObject {
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

    void postsItself_data()
    {
        QTest::addColumn<bool>("isPost");
        QTest::addColumn<bool>("redirects");
        QTest::newRow("by POST") << true << false;
        QTest::newRow("by GET") << false << false;
        QTest::newRow("to a gateway that sends on to a bank") << true << true;
    }
    void postsItself()
    {
        QFETCH(bool, isPost);
        QFETCH(bool, redirects);

        HttpServer bank([](const IncomingRequest &) { return OutgoingAnswer::html("<title>Bank</title>"); });
        const QByteArray bankPage =
            "http://localhost:" + QByteArray::number(bank.listenOnLoopback(0).value_or(0)) + "/";
        std::vector<IncomingRequest> seen;
        HttpServer gateway([&](const IncomingRequest &request) {
            if (request.path == "/acs")
                seen.push_back(request);
            return redirects ? OutgoingAnswer::seeOther(bankPage)
                             : OutgoingAnswer::html("<title>Bank</title>");
        });
        const quint16 port = gateway.listenOnLoopback(0).value_or(0);

        const PayForm form{QUrl(u"http://127.0.0.1:%1/acs"_s.arg(port)), isPost,
            {{u"submit"_s, u"a field of that name must not stand in the way"_s},
                {u"data"_s, u"</form><script>\"'&amp; + % ім’я 🧾"_s}, {u"two"_s, u"1"_s},
                {u"two"_s, u"2"_s}, {u"empty"_s, {}}}};
        QTemporaryDir folder;
        QFile file(folder.filePath(u"pay.html"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(form.page()) > 0);
        file.close();

        m_browser->navigate(QUrl::fromLocalFile(file.fileName()).toString());
        QTRY_COMPARE_WITH_TIMEOUT(m_browser->evaluate(u"document.title"_s), u"Bank"_s, 20000);
        QCOMPARE(seen.size(), 1U);
        QCOMPARE(seen.front().method == "POST", isPost);
        QByteArray sent = isPost ? seen.front().body : seen.front().query;
        const QUrlQuery query(QString::fromLatin1(sent.replace('+', "%20")));
        const auto items = query.queryItems(QUrl::FullyDecoded);
        QCOMPARE(items.size(), static_cast<qsizetype>(form.fields.size()));
        for (qsizetype at = 0; at < items.size(); ++at) {
            QCOMPARE(items.at(at).first, form.fields[static_cast<std::size_t>(at)].first);
            QCOMPARE(items.at(at).second, form.fields[static_cast<std::size_t>(at)].second);
        }
    }

private:
    std::unique_ptr<BrowserPipe> m_browser;
};

QTEST_GUILESS_MAIN(PayFormBrowserTest)
#include "PayFormBrowserTest.moc"
