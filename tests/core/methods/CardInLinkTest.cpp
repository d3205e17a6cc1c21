// SPDX-License-Identifier: GPL-3.0-or-later
#include "methods/CardInLink.h"

#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

QString shop(const QString &rest)
{
    return u"https:/"_s + u"/pay.example/"_s + rest;
}

QString base64(const QByteArray &text, QByteArray::Base64Options options = QByteArray::Base64Encoding)
{
    return QString::fromLatin1(text.toBase64(options));
}

} // namespace

/// A card number in a link that a gateway answers with, or that a shop sends customers back to: found however
/// it is written, and not seen where none is.
class CardInLinkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void links_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<bool>("holds");
        const auto row = [](const char *name, const QString &link, bool holds) {
            QTest::newRow(name) << link << holds;
        };
        row("in the query", shop(u"?pan=4000056655665556"_s), true);
        row("under any name", shop(u"?id=4000056655665556&x=1"_s), true);
        row("in the path", shop(u"sale/5555555555554444/3ds"_s), true);
        row("in the fragment", shop(u"#5555555555554444"_s), true);
        row("as a parameter's name", shop(u"?378282246310005"_s), true);
        row("with letters before and behind it", shop(u"?x=pan4000056655665556y"_s), true);
        row("grouped by hyphens", shop(u"?n=4000-0566-5566-5556"_s), true);
        row("grouped by plus signs", shop(u"?n=4000+0566+5566+5556"_s), true);
        row("grouped by blanks", shop(u"?n=4000%200566%205566%205556"_s), true);
        row("grouped by low lines", shop(u"?n=4000_0566_5566_5556"_s), true);
        row("grouped by slashes", shop(u"4000/0566/5566/5556"_s), true);
        row("grouped by points", shop(u"?n=4000.0566.5566.5556"_s), true);
        row("grouped by commas", shop(u"?n=4000,0566,5566,5556"_s), true);
        row("percent signs", shop(u"?n=%34%30%30%30%30%35%36%36%35%35%36%36%35%35%35%36"_s), true);
        row("percent signs, thrice", shop(u"?n=%252534000056655665556"_s), true);
        row("a link in a link", shop(u"?back=https%3A%2F%2Fshop.example%2F%3Fn%3D4000056655665556"_s), true);
        row("digits of another script", shop(u"?n=４００００５６６５５６６５５５６"_s), true);
        row("base64", shop(u"?d="_s + base64("4000056655665556")), true);
        row("JSON in base64", shop(u"?d="_s + base64(R"({"pan":"4000056655665556","x":1})")), true);
        row("base64 for links",
            shop(u"?d="_s
                + base64(R"({"pan":"4000056655665556?>"})",
                    QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)),
            true);
        row("base64, percent signs",
            shop(u"?d="_s + QString::fromLatin1(QUrl::toPercentEncoding(base64("n=4000056655665556;")))),
            true);
        row("the middle of a JWT",
            shop(u"?t="_s + base64(R"({"alg":"HS256"})", QByteArray::OmitTrailingEquals) + u'.'
                + base64(R"({"card":"4000056655665556"})", QByteArray::OmitTrailingEquals)
                + u".c2lnbmF0dXJl"_s),
            true);
        row("hexadecimal", shop(u"?d="_s + QString::fromLatin1("4000056655665556"_ba.toHex())), true);
        row("after another number", shop(u"?n=17.4000056655665556"_s), true);
        row("a short one", shop(u"?n=4222222222222"_s), true);
        row("a long one", shop(u"?n=6304000000000000"_s), true);

        row("a token", shop(u"payment/8f14e45fceea167a5a36dedd4bea2543?lang=en"_s), false);
        row("a token with a card's digits in it", shop(u"payment/8f4000056655665556dedd4bea2543ab"_s), false);
        row("a token that begins with them", shop(u"?t=4000056655665556ab"_s), false);
        row("a token that ends with them", shop(u"?t=ab4000056655665556"_s), false);
        row("a check digit that is wrong", shop(u"?id=4000056655665557"_s), false);
        row("a network that there is not", shop(u"?id=1000056655665556"_s), false);
        row("a length that no card has", shop(u"?id=40000566556655560"_s), false);
        row("a time", shop(u"?t=1764480000123"_s), false);
        row("a phone", shop(u"?phone=447911123456"_s), false);
        row("a UUID", shop(u"c/550e8400-e29b-41d4-a716-446655440000"_s), false);
        row("a date in the path", shop(u"2026/11/29/1689"_s), false);
        row("our reference", shop(u"?ref=CF-ABCDEFGHIJKLMNOP"_s), false);
        row("an amount", shop(u"?amount=1500.00&currency=XOF"_s), false);
        row("digits of two parameters", shop(u"?a=40000566&b=55665556"_s), false);
        row("base64 of something else", shop(u"?d="_s + base64(R"({"id":1689,"amount":"15.04"})")), false);
        row("nothing", {}, false);
        row("no link", u"not a link"_s, false);
    }
    void links()
    {
        QFETCH(QString, link);
        QTEST(linkHoldsCardNumber(link), "holds");
    }

    void tokensOfAnyKindAreLeftAlone()
    {
        // Every thousandth hexadecimal token has 13 decimal digits in a row; a link lost to each of them
        // would be a sale lost.
        quint64 state = 20'261'129;
        const auto next = [&state] {
            state = state * 6364136223846793005ULL + 1442695040888963407ULL;
            return static_cast<int>(state >> 33);
        };
        for (int token = 0; token < 2000; ++token) {
            QString hex;
            for (int at = 0; at < 32; ++at)
                hex += u"0123456789abcdef"[next() % 16];
            QVERIFY2(!linkHoldsCardNumber(shop(u"payment/"_s + hex + u"?lang=en"_s)), qPrintable(hex));
        }
    }
};

QTEST_GUILESS_MAIN(CardInLinkTest)
#include "CardInLinkTest.moc"
