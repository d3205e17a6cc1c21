// SPDX-License-Identifier: GPL-3.0-or-later
#include "sending/MessageTemplates.h"

#include "../base/Await.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

const MessageTemplate own{
    .subject = u"Rechnung {amount}"_s, .text = u"Bitte:\n{how-to-pay}"_s, .shortText = u"{how-to-pay}"_s};

} // namespace

/// The shop's own words for its messages, in their file.
class MessageTemplatesTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    SerialWorker m_files{u"files"_s};

    QString path(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

private Q_SLOTS:
    void aDamagedFileIsSaidAndKept_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no JSON") << "{\"request\":"_ba;
        QTest::newRow("a list") << "[]"_ba;
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("large") << QByteArray(2'000'000, ' ');
    }
    void aDamagedFileIsSaidAndKept()
    {
        QFETCH(QByteArray, bytes);
        write(u"damaged.json"_s, bytes);
        MessageTemplates templates(path(u"damaged.json"_s), m_files);
        const auto read = await(templates.of(MessageKind::Request, u"en"_s));
        QCOMPARE(read ? QString() : read.error().code, u"messages-unavailable"_s);
        QVERIFY(read.error().message.contains(path(u"damaged.json"_s)));
        QVERIFY(!await(templates.set(MessageKind::Request, u"en"_s, own)));
        QFile file(path(u"damaged.json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes);
    }

    void whatAHandBrokeWithinDoesNotStopASale()
    {
        write(u"odd.json"_s,
            R"({"request":{"en":{"subject":"{nonsense}","text":"x","short":"y"},"fr":7},"receipt":[]})"_ba);
        MessageTemplates templates(path(u"odd.json"_s), m_files);
        QCOMPARE(await(templates.of(MessageKind::Request, u"en"_s)).value(),
            defaultMessageTemplate(MessageKind::Request, u"en"_s));
        QCOMPARE(await(templates.of(MessageKind::Request, u"fr"_s)).value(),
            defaultMessageTemplate(MessageKind::Request, u"fr"_s));
        QVERIFY(await(templates.set(MessageKind::Receipt, u"en"_s, own)));
        QCOMPARE(await(templates.of(MessageKind::Receipt, u"en"_s)).value(), own);
    }

    void languagesAndWordsAreChecked()
    {
        MessageTemplates templates(path(u"checked.json"_s), m_files);
        QCOMPARE(await(templates.of(MessageKind::Request, u"de"_s)).error().code, u"message-language"_s);
        QCOMPARE(
            await(templates.set(MessageKind::Request, u"../en"_s, own)).error().code, u"message-language"_s);
        MessageTemplate wrong = own;
        wrong.text = u"{amuont}"_s;
        QCOMPARE(await(templates.set(MessageKind::Request, u"en"_s, wrong)).error().code,
            u"message-place-unknown"_s);
        QVERIFY(!QFile::exists(path(u"checked.json"_s)));
    }

    void keptReadAndTakenBack()
    {
        MessageTemplates templates(path(u"kept.json"_s), m_files);
        const QSignalSpy told(&templates, &MessageTemplates::changed);
        QVERIFY(await(templates.set(MessageKind::Request, u"fr"_s, own)));
        QCOMPARE(await(templates.of(MessageKind::Request, u"fr"_s)).value(), own);
        QCOMPARE(await(templates.of(MessageKind::Receipt, u"fr"_s)).value(),
            defaultMessageTemplate(MessageKind::Receipt, u"fr"_s));
        QCOMPARE(told.count(), 1);
        QVERIFY(await(templates.reset(MessageKind::Request, u"fr"_s)));
        const auto usual = defaultMessageTemplate(MessageKind::Request, u"fr"_s);
        QCOMPARE(await(templates.of(MessageKind::Request, u"fr"_s)).value(), usual);
        // The program's own words are not kept as somebody's.
        QVERIFY(await(templates.set(MessageKind::Request, u"fr"_s, usual)));
        QFile file(path(u"kept.json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("\"fr\""));
        QCOMPARE(QFile::permissions(path(u"kept.json"_s)) & (QFile::ReadGroup | QFile::ReadOther),
            QFile::Permissions());
    }
};

QTEST_GUILESS_MAIN(MessageTemplatesTest)
#include "MessageTemplatesTest.moc"
