// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/DirectionMarks.h"

#include <QString>
#include <QTest>

#include <algorithm>
#include <vector>

/// What a customer, a cashier, a gateway or a file may put into the place of a name: one table, held against
/// every way out of the program. Whatever stands there, it stays a text of its place.
namespace counterfoil::hostile {

struct Text {
    const char *name;
    QString text;
};

inline const std::vector<Text> &texts()
{
    using namespace Qt::StringLiterals;
    const auto bytes = [](const char *from, qsizetype size) { return QString::fromLatin1(from, size); };
    static const std::vector<Text> all{
        {"a line feed", u"Anna\nPAID: 0.00"_s},
        {"a header", u"Anna\r\nBcc: all@example.com"_s},
        {"a letter", u"Anna\r\n\r\n<b>Pay here</b>\r\n.\r\nQUIT"_s},
        {"a carriage return", u"Anna\rPAID"_s},
        {"separators of lines and paragraphs", u"Anna\u2028PAID\u2029Receipt"_s},
        {"next line", u"Anna\u0085PAID"_s},
        {"vertical tab, form feed", u"Anna\vPAID\fReceipt"_s},
        {"separators of files and records", u"Anna\x1c\x1d\x1e\x1f PAID"_s},
        {"NUL", u"An\0na"_s},
        {"markup",
            u"<b>Anna</b><img src='file:///etc/passwd'><a href=\"https://evil.example/\">pay here</a>"_s},
        {"a script", u"<script>alert(1)</script><svg onload=alert(1)>"_s},
        {"markup of papers", u"<span size='99999' foreground='white'>Anna</span>"_s},
        {"broken markup", u"</span><i &#x0; &bogus; ]]> <!-- <"_s},
        {"entities", u"&lt;b&gt;Anna&lt;/b&gt; &#x202e; &amp;amp;"_s},
        {"turned about", u"\u202egnp.exe Anna"_s},
        {"turns left open", u"\u202a\u202b\u202d Anna \u202e"_s},
        {"isolates left open", u"\u2066\u2067\u2068 Anna"_s},
        {"ends without beginnings", u"\u2069\u2069\u202c Anna"_s},
        {"marks of direction", u"\u200eAnna\u200f\u061c"_s},
        {"10,000 characters", u"Anna of the long, long name "_s.repeated(358).left(10'000)},
        {"10,000 letters without a blank", QString(10'000, u'W')},
        {"10,000 letters from the right", QString(10'000, QChar(0x0645))},
        {"1,000 lines", u"Anna\n"_s.repeated(1'000)},
        {"stacked marks", u"A"_s + QString(300, QChar(0x0301)) + u"nna"_s},
        {"marks on every letter", u"A\u0310\u0311\u0312\u0313\u0314n\u0323\u0324\u0325n\u20dda"_s},
        {"marks alone", QString(40, QChar(0x0336))},
        {"a formula", u"=cmd|' /C calc'!A0"_s},
        {"a formula with plus", u"+1+cmd|' /C calc'!A0"_s},
        {"a formula with minus", u"-2+3+cmd|' /C calc'!A0"_s},
        {"a formula with at", u"@SUM(1+1)*cmd|' /C calc'!A0"_s},
        {"a formula with a wide sign", u"＝1+1"_s},
        {"a formula behind a tab", u"\t=HYPERLINK(\"https://evil.example/\",\"pay\")"_s},
        {"a formula behind a line end", u"\r=1+1"_s},
        {"cells", u"Anna\",\"15.04\";\"x\tUSD"_s},
        {"a printer's commands",
            bytes("\x1b@Anna\x1dV\x00\x1bp\x00\x19\xfa\x10\x14\x01\x00\x01\x1dv0\x00", 23)},
        {"a terminal's commands", u"\x1b[31mAnna\x1b]0;PAID\x07\u009b2J"_s},
        {"an encoded word", u"=?UTF-8?B?QmNjOiBhbGxAZXhhbXBsZS5jb20=?= =?UTF-8?Q?=0D=0ABcc:_x?="_s},
        {"addresses", u"Anna <all@example.com>, \"Eve\" <eve@example.com>; (x)"_s},
        {"a web address", u"https://evil.example/pay?x=1&y=2#z"_s},
        {"web addresses without a scheme", u"www.evil.example or evil.com or 192.168.0.1/x"_s},
        {"links of other kinds", u"javascript:alert(1) tel:+442071838750 mailto:a@evil.example"_s},
        {"lone surrogates", u"An"_s + QChar(0xd800) + u"na"_s + QChar(0xdc00)},
        {"places", u"%s%s%n%n %1 %2 %L1 %99 %% {0} ${HOME} {amount} {{link}} [*]"_s},
        {"mnemonics", u"Fish & Chips && &Co&"_s},
        {"from the right", u"شركة المدينة للتجارة 15.04"_s},
        {"both ways", u"אנה (Anna) 12-34, محمد"_s},
        {"without width", u"A\u200bn\u200cn\u200da\u2060\ufeff\u00ad"_s},
        {"blanks alone", u" \t\u00a0\u2003\u3000 "_s},
        {"no characters at all", u"\ue000\ufff9\ufffb\uffff\U000e0041\U0010ffff"_s},
        {"pictures", u"👩‍👩‍👧‍👦🏴\U000e0067\U000e007f🇩🇪"_s.repeated(40)},
        {"a paper's own language", u"(x) Tj ET \\) endstream endobj %%EOF"_s},
        {"a path", u"../../../etc/passwd\\..\\con.txt"_s},
        {"a shell's and a database's words", u"'; DROP TABLE invoices; -- $(reboot) `reboot` \\"_s},
    };
    return all;
}

/// A row for each, in the column that is there.
inline void addRows()
{
    for (const Text &each : texts())
        QTest::newRow(each.name) << each.text;
}

inline bool isOneLine(const QString &text)
{
    return std::none_of(text.begin(), text.end(), [](QChar sign) {
        return sign.category() == QChar::Other_Control || sign.category() == QChar::Separator_Line
            || sign.category() == QChar::Separator_Paragraph;
    });
}

/// Nothing in it turns what stands about it: no embedding and no override, and each isolate ends within it.
inline bool keepsDirection(const QString &text)
{
    return withoutTurns(text) == text && isolatesClosed(text) == text;
}

/// No half of a pair of surrogates: what is written is what is read back.
inline bool isWhole(const QString &text)
{
    return QString::fromUtf8(text.toUtf8()) == text;
}

} // namespace counterfoil::hostile
