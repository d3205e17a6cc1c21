// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateways/ContentCoding.h"

#include <QTest>

#include <zlib.h>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largest = 4096;

enum class Form { Gzip = MAX_WBITS + 16, Zlib = MAX_WBITS, Bare = -MAX_WBITS };

QByteArray packed(const QByteArray &text, Form form)
{
    z_stream stream{};
    if (deflateInit2(&stream, 9, Z_DEFLATED, static_cast<int>(form), 8, Z_DEFAULT_STRATEGY) != Z_OK)
        qFatal("zlib does not work");
    QByteArray bytes(text.size() + 1024, '\0');
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(text.constData()));
    stream.avail_in = static_cast<uInt>(text.size());
    stream.next_out = reinterpret_cast<Bytef *>(bytes.data());
    stream.avail_out = static_cast<uInt>(bytes.size());
    if (deflate(&stream, Z_FINISH) != Z_STREAM_END)
        qFatal("zlib does not pack");
    bytes.truncate(bytes.size() - static_cast<qsizetype>(stream.avail_out));
    deflateEnd(&stream);
    return bytes;
}

const QByteArray text = R"({"errorCode":0,"redirectUrl":"https:\/\/pay.example"})"_ba;

QByteArray withByteChanged(QByteArray bytes, qsizetype at)
{
    bytes[at] = static_cast<char>(bytes[at] ^ 0x5A);
    return bytes;
}

} // namespace

/// Packed answers: the packings that servers use are undone, within a bound; what is damaged, cut or unknown
/// is never taken for an answer.
class ContentCodingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bodies_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("coding");
        QTest::addColumn<QByteArray>("plain"); // or why not
        const auto row = [](const char *name, const QByteArray &body, const QByteArray &coding,
                             const QByteArray &plain) { QTest::newRow(name) << body << coding << plain; };
        const QByteArray gzip = packed(text, Form::Gzip);
        const QByteArray zlib = packed(text, Form::Zlib);
        const QByteArray bare = packed(text, Form::Bare);

        row("not packed", text, "", text);
        row("identity", text, "identity", text);
        row("only commas", text, " , ,", text);
        row("gzip", gzip, "gzip", text);
        row("x-gzip", gzip, "x-gzip", text);
        row("in capitals", gzip, "X-GZIP", text);
        row("blanks around it", gzip, "  gzip ", text);
        row("beside identity", gzip, "identity, x-gzip", text);
        row("deflate", zlib, "deflate", text);
        row("deflate, bare", bare, "deflate", text);
        row("deflate that is gzip", gzip, "deflate", text);
        row("two members", packed(text.first(9), Form::Gzip) + packed(text.sliced(9), Form::Gzip), "gzip",
            text);
        row("nothing", "", "gzip", "");
        row("an empty text", packed("", Form::Gzip), "x-gzip", "");
        row("the largest", packed(QByteArray(largest, ' '), Form::Gzip), "gzip", QByteArray(largest, ' '));

        row("a byte too many", packed(QByteArray(largest + 1, ' '), Form::Gzip), "gzip", "too large");
        row("a bomb", packed(QByteArray(64 * 1024 * 1024, ' '), Form::Gzip), "x-gzip", "too large");
        row("a bomb, bare", packed(QByteArray(64 * 1024 * 1024, ' '), Form::Bare), "deflate", "too large");
        row("a bomb of members", packed(QByteArray(1000, ' '), Form::Gzip).repeated(10), "gzip", "too large");

        row("packed twice", packed(gzip, Form::Gzip), "gzip, gzip", "unknown");
        row("packed twice, otherwise", packed(zlib, Form::Gzip), "deflate, gzip", "unknown");
        row("brotli", text, "br", "unknown");
        row("zstd", text, "zstd", "unknown");
        row("compress", text, "compress", "unknown");
        row("a word of nobody's", text, "utf-8", "unknown");

        row("not packed at all", text, "gzip", "damaged");
        row("a page", "<html>", "x-gzip", "damaged");
        row("cut in the head", gzip.first(9), "gzip", "damaged");
        row("cut", gzip.first(gzip.size() / 2), "x-gzip", "damaged");
        row("cut in its check sum", gzip.chopped(1), "gzip", "damaged");
        row("without its check sum", gzip.chopped(8), "gzip", "damaged");
        row("deflate, cut", zlib.chopped(3), "deflate", "damaged");
        row("deflate, bare, cut", bare.chopped(2), "deflate", "damaged");
        row("a byte changed", withByteChanged(gzip, gzip.size() - 5), "gzip", "damaged");
        row("a second member cut", gzip + gzip.chopped(4), "gzip", "damaged");
        row("something behind it", gzip + "<b>Warning</b>", "gzip", "damaged");
        row("something before it", "\n" + gzip, "gzip", "damaged");
    }
    void bodies()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, coding);
        const auto plain = unpacked(body, coding, largest);
        const auto word = [](Unpacking why) {
            switch (why) {
            case Unpacking::TooLarge:
                return "too large"_ba;
            case Unpacking::Unknown:
                return "unknown"_ba;
            case Unpacking::Damaged:
                return "damaged"_ba;
            }
            return QByteArray();
        };
        QTEST(plain ? *plain : word(plain.error()), "plain");
    }

    void noCutIsTakenForTheWhole()
    {
        for (const Form form : {Form::Gzip, Form::Zlib, Form::Bare}) {
            const QByteArray whole = packed(text, form);
            for (qsizetype size = 1; size < whole.size(); ++size)
                QVERIFY(!unpacked(whole.first(size), form == Form::Gzip ? "gzip" : "deflate", largest));
        }
    }
};

QTEST_GUILESS_MAIN(ContentCodingTest)
#include "ContentCodingTest.moc"
