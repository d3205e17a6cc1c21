// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/SecretText.h"

#include "FreedMemory.h"
#include "gateways/HttpCall.h"
#include "invoices/Draft.h"

#include <QTest>

#include <memory>
#include <type_traits>

using namespace counterfoil;
using namespace Qt::StringLiterals;

static_assert(!std::is_copy_constructible_v<SecretText> && !std::is_copy_assignable_v<SecretText>);
static_assert(
    std::is_nothrow_move_constructible_v<SecretText> && std::is_nothrow_move_assignable_v<SecretText>);

namespace {

// Long enough to stand nowhere by chance. Never written as one literal that a copy could be made of: see
// card().
const QByteArray marker = "4000-marker-of-the-secret-text-test-0002"_ba;

/// A text of its own, as a form or a keychain would hand it over.
QString card()
{
    return QString::fromUtf8(marker);
}

} // namespace

/// A secret moves, is handed out for one use, and is gone from memory afterwards. What "gone" means is looked
/// up in the memory that is given back, so those tests need the address sanitizer (preset dev).
class SecretTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWatchIsAwake()
    {
        if (!FreedMemory::works)
            QSKIP("needs the address sanitizer");
        FreedMemory memory(marker);
        {
            QByteArray careless = marker;
            careless.append('x');
        }
        QCOMPARE(memory.leaks(), 1);
        {
            QString careless = card();
            QVERIFY(!careless.isEmpty());
        }
        QCOMPARE(memory.leaks(), 2);
    }

    void leavesNothingBehind_data()
    {
        QTest::addColumn<int>("way");
        for (const auto &[name, way] :
            {std::pair("goes out of scope", 0), std::pair("is moved on", 1), std::pair("is assigned over", 2),
                std::pair("is duplicated", 3), std::pair("is assigned to itself", 4),
                std::pair("is part of a draft", 5), std::pair("is a request body", 6),
                std::pair("is a request body of a call that is stopped", 7)})
            QTest::newRow(name) << way;
    }
    void leavesNothingBehind()
    {
        if (!FreedMemory::works)
            QSKIP("needs the address sanitizer");
        QFETCH(int, way);
        QString typed = card();
        FreedMemory memory(marker);
        {
            SecretText secret(typed);
            switch (way) {
            case 1: {
                const SecretText next = std::move(secret);
                QVERIFY(!next.isEmpty());
                break;
            }
            case 2:
                secret = SecretText(u"another"_s);
                break;
            case 3: {
                const SecretText copy = secret.duplicate();
                QVERIFY(!copy.isEmpty());
                break;
            }
            case 4: {
                SecretText &same = secret;
                secret = std::move(same);
                break;
            }
            case 5: {
                Draft draft;
                draft.texts[u"card_number"_s] = std::exchange(typed, {});
                const Draft moved = std::move(draft);
                QVERIFY(moved.texts.contains(u"card_number"_s));
                break;
            }
            case 6:
            case 7: {
                QByteArray bytes(marker.constData(), marker.size());
                HttpCall call(
                    {.method = "POST"_ba, .url = QUrl(u"https://127.0.0.1:1/"_s), .body = std::move(bytes)});
                if (way == 7) {
                    call.start();
                    call.stop();
                }
                break;
            }
            default:
                break;
            }
        }
        SecretText::wipe(typed);
        QCOMPARE(memory.leaks(), 0);
    }

    void holdsWhatItWasGiven_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("digits") << u"4242424242424242"_s;
        QTest::newRow("leading zeros") << u"000"_s;
        QTest::newRow("other scripts") << u"κλειδί 🔑 مفتاح"_s;
        QTest::newRow("a NUL inside") << QString(u"a"_s + QChar(0) + u"b"_s);
        QTest::newRow("long") << QString(100'000, u'k');
    }
    void holdsWhatItWasGiven()
    {
        QFETCH(QString, text);
        SecretText secret(text);
        QCOMPARE(secret.reveal(), text);
        SecretText twin = secret.duplicate();
        secret = SecretText(u"another"_s);
        QCOMPARE(twin.reveal(), text);
        const SecretText moved = std::move(twin);
        QCOMPARE(moved.reveal(), text);
        QCOMPARE(secret.reveal(), u"another"_s);
    }

    void isEmptyWithoutAText()
    {
        QVERIFY(SecretText().isEmpty());
        QVERIFY(SecretText(QString()).isEmpty());
        QVERIFY(SecretText().duplicate().isEmpty());
        QCOMPARE(SecretText().reveal(), QString());
    }

    void wipingLeavesOtherOwnersAlone()
    {
        QString text = card();
        const QString other = text; // shares the memory
        SecretText::wipe(text);
        QVERIFY(text.isEmpty());
        QCOMPARE(other, card());

        QByteArray bytes = card().toUtf8();
        const QByteArray otherBytes = bytes;
        SecretText::wipe(bytes);
        QVERIFY(bytes.isEmpty());
        QCOMPARE(otherBytes, marker);
    }
};

QTEST_GUILESS_MAIN(SecretTextTest)
#include "SecretTextTest.moc"
