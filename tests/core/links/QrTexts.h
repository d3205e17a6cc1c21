// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "links/QrCode.h"

#include <QTest>

namespace counterfoil {

/// A pay link of exactly `length` characters, of the kind gateways give out.
inline QString payLink(qsizetype length)
{
    using namespace Qt::StringLiterals;
    QString link =
        u"https://pay.example.com/checkout/a7F3?success_url=https%3A%2F%2Fshop.example%2Fthanks&id="_s;
    for (int digit = 7; link.size() < length; digit = (digit * 31 + 17) % 61)
        link += u"0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"[digit];
    return link.left(length);
}

/// The code of a text that is known to fit.
inline QrCode codeOf(const QString &text)
{
    return QrCode::encode(text).value();
}

/// Fills the column "text" with what readers stumble over: other scripts, marks, backslashes, guesses.
inline void addHostileTexts()
{
    using namespace Qt::StringLiterals;
    QTest::addColumn<QString>("text");

    QTest::newRow("one character") << u"h"_s;
    QTest::newRow("digits, which have a mode of their own") << u"00123456789012345678901234567890"_s;
    QTest::newRow("capitals, which have a mode of their own") << u"HTTPS://PAY.EXAMPLE.COM/$%*+-./: 1"_s;
    QTest::newRow("backslash and tilde, others in Shift JIS") << u"C:\\pay\\~me\\000026"_s;
    QTest::newRow("escape sequence of ISO 2022") << u"\u001b$B0!\u001b(B"_s;
    QTest::newRow("group separator of GS1") << u"]Q3\u001d010123\u001d"_s;
    QTest::newRow("control characters, line ends") << u"\u0001\t\r\n\u007f "_s;
    QTest::newRow("NUL in the middle") << u"a"_s + QChar(u'\0') + u"b"_s;
    QTest::newRow("NUL at the end, other script") << u"é"_s + QChar(u'\0');
    QTest::newRow("byte-order mark first") << u"\ufeffhttps://pay.example.com"_s;
    QTest::newRow("one umlaut") << u"ü"_s;
    QTest::newRow("looks like Shift JIS") << u"ﾃﾂ｡é"_s;
    QTest::newRow("Latin-1 letters") << u"Überweisung für Straße 7"_s;
    QTest::newRow("combining accent, not composed") << u"cafe\u0301"_s;
    QTest::newRow("Cyrillic") << u"Оплатить счёт"_s;
    QTest::newRow("Japanese") << u"支払い"_s;
    QTest::newRow("Hindi") << u"भुगतान"_s;
    QTest::newRow("Arabic, with a direction mark") << u"\u200fادفع الآن"_s;
    QTest::newRow("emoji beyond 16 bits") << u"🧾💳 paid"_s;
    QTest::newRow("noncharacter") << u"\uffff"_s;
    QTest::newRow("percent and placeholders") << u"%1%2%%20&amp;<svg>\"'"_s;
}

} // namespace counterfoil
