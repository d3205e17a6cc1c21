// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/FaultProxy.h"
#include "faults/TestPeers.h"

#include <QIODevice>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cstring>
#include <memory>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

const auto body = R"({"amount":10})"_ba;
const auto create = "POST /create"_ba;

/// A body that can be read once. Qt has to give a request up when it cannot rewind what it sent.
class OneShotBody : public QIODevice {
public:
    OneShotBody() { open(QIODevice::ReadOnly); }
    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    qint64 bytesAvailable() const override { return m_left.size() + QIODevice::bytesAvailable(); }

protected:
    qint64 readData(char *data, qint64 longest) override
    {
        if (m_left.isEmpty())
            return -1;
        const auto count = std::min<qint64>(longest, m_left.size());
        std::memcpy(data, m_left.constData(), static_cast<std::size_t>(count));
        m_left.remove(0, count);
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_left = body;
};

enum class Body { Bytes, OneShot };

} // namespace

/// Why a create call is not a plain QNetworkAccessManager::post(): when the connection closes without an
/// answer, Qt sends the request again by itself, and one sale becomes two invoices. A body that cannot be
/// rewound prevents it. Should the first of these facts change with a newer Qt, that is good news; the second
/// is the one we rely on.
class QtSendsTwiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsPosts_data()
    {
        QTest::addColumn<Body>("kind");
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<bool>("onKeptConnection");
        QTest::addColumn<int>("posts"); // seen by the proxy
        QTest::addColumn<int>("arrived"); // at the server

        for (const bool kept : {false, true}) {
            const auto where = kept ? "kept" : "fresh";
            QTest::addRow("bytes, never arrived, %s", where)
                << Body::Bytes << Fault::CloseAfterRequest << kept << 2 << 0;
            QTest::addRow("bytes, landed, %s", where)
                << Body::Bytes << Fault::DeliverThenClose << kept << 2 << 2;
            QTest::addRow("one-shot, never arrived, %s", where)
                << Body::OneShot << Fault::CloseAfterRequest << kept << 1 << 0;
            QTest::addRow("one-shot, landed, %s", where)
                << Body::OneShot << Fault::DeliverThenClose << kept << 1 << 1;
            QTest::addRow("one-shot, refused, %s", where)
                << Body::OneShot << Fault::RefuseBeforeRequest << kept << 0 << 0;
            QTest::addRow("one-shot, reset, %s", where) << Body::OneShot << Fault::Reset << kept << 1 << 1;
            QTest::addRow("one-shot, half an answer, %s", where)
                << Body::OneShot << Fault::HalfAnswer << kept << 1 << 1;
            QTest::addRow("one-shot, garbage, %s", where)
                << Body::OneShot << Fault::Garbage << kept << 1 << 1;
        }
    }
    void countsPosts()
    {
        QFETCH(Body, kind);
        QFETCH(Fault, fault);
        QFETCH(bool, onKeptConnection);
        QFETCH(int, posts);
        QFETCH(int, arrived);
        AnsweringServer server;
        FaultProxy proxy({.target = server.port()});
        QVERIFY(proxy.listen());
        QNetworkAccessManager manager;
        if (onKeptConnection) {
            const auto first = finished(manager.get(requestTo(proxy, u"/first"_s)));
            QVERIFY(first && first->error() == QNetworkReply::NoError);
        }

        proxy.plan(QList<Fault>(10, fault));
        OneShotBody oneShot;
        auto request = requestTo(proxy, u"/create"_s);
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        if (kind == Body::OneShot) {
            request.setHeader(QNetworkRequest::ContentLengthHeader, body.size());
            request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        }
        const auto reply =
            finished(kind == Body::Bytes ? manager.post(request, body) : manager.post(request, &oneShot));

        QVERIFY(reply);
        QVERIFY(reply->error() != QNetworkReply::NoError);
        QTRY_COMPARE(proxy.counts().seen(create), posts);
        QTRY_COMPARE(proxy.counts().sent(create), arrived);
        // Whatever the manager still had to send would have come before this.
        proxy.plan({});
        const auto after = finished(manager.get(requestTo(proxy, u"/after"_s)));
        QVERIFY(after && after->error() == QNetworkReply::NoError);
        QCOMPARE(proxy.counts().seen(create), posts);
    }

    /// On an answer it cannot read Qt tries the most often (3 and 4 times with Qt 6.4).
    void bytesAreSentAgainAfterABrokenAnswer_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::newRow("half an answer") << Fault::HalfAnswer;
        QTest::newRow("garbage") << Fault::Garbage;
    }
    void bytesAreSentAgainAfterABrokenAnswer()
    {
        QFETCH(Fault, fault);
        AnsweringServer server;
        FaultProxy proxy({.target = server.port()});
        QVERIFY(proxy.listen());
        proxy.plan(QList<Fault>(20, fault));
        QNetworkAccessManager manager;
        auto request = requestTo(proxy, u"/create"_s);
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        const auto reply = finished(manager.post(request, body));
        QVERIFY(reply);
        QVERIFY(reply->error() != QNetworkReply::NoError);
        QVERIFY2(server.requests.size() > 1, "Qt sent it once");
        qInfo("%lld times", qlonglong(server.requests.size()));
    }

    void oneShotSaysThatTheOutcomeIsUnknown()
    {
        AnsweringServer server;
        FaultProxy proxy({.target = server.port()});
        QVERIFY(proxy.listen());
        proxy.plan({Fault::DeliverThenClose});
        QNetworkAccessManager manager;
        OneShotBody oneShot;
        auto request = requestTo(proxy, u"/create"_s);
        request.setHeader(QNetworkRequest::ContentLengthHeader, body.size());
        request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        const auto reply = finished(manager.post(request, &oneShot));
        QVERIFY(reply);
        QCOMPARE(reply->error(), QNetworkReply::ContentReSendError);
    }

private:
    static QNetworkRequest requestTo(const FaultProxy &proxy, const QString &path)
    {
        return QNetworkRequest(QUrl(u"http://127.0.0.1:%1%2"_s.arg(proxy.port()).arg(path)));
    }
    /// Nothing when the reply does not finish.
    static std::unique_ptr<QNetworkReply> finished(QNetworkReply *reply)
    {
        std::unique_ptr<QNetworkReply> owned(reply);
        if (!QTest::qWaitFor([reply] { return reply->isFinished(); }, 10'000))
            return nullptr;
        return owned;
    }
};

QTEST_GUILESS_MAIN(QtSendsTwiceTest)
#include "QtSendsTwiceTest.moc"
