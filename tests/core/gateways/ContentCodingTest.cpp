// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateways/ContentCoding.h"

#include <QTest>

#include <zlib.h>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largest = 4096;

enum class Form { Gzip = MAX_WBITS + 16, Zlib = MAX_WBITS, Bare = -MAX_WBITS };

constexpr int best = 9;
constexpr int stored = 0; // the text as it is, in a packing's frame

QByteArray packed(const QByteArray &text, Form form, int level = best)
{
    z_stream stream{};
    if (deflateInit2(&stream, level, Z_DEFLATED, static_cast<int>(form), 8, Z_DEFAULT_STRATEGY) != Z_OK)
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

/// Packed answers: the packings that servers use are undone, within a bound; what is damaged, cut or packed
/// otherwise is never taken for an answer, and what came in the clear is one whatever its label says.
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
        row("a line end behind it", gzip + "\n", "gzip", text + "\n");
        row("a warning behind it", gzip + "<b>Warning</b>", "x-gzip", text + "<b>Warning</b>");
        row("padded", gzip + QByteArray(3, '\0'), "gzip", text + QByteArray(3, '\0'));
        row("deflate, a line end behind it", zlib + "\r\n", "deflate", text + "\r\n");
        row("nothing", "", "gzip", "");
        row("an empty text", packed("", Form::Gzip), "x-gzip", "");
        row("the largest", packed(QByteArray(largest, ' '), Form::Gzip), "gzip", QByteArray(largest, ' '));

        row("a byte too many", packed(QByteArray(largest + 1, ' '), Form::Gzip), "gzip", "too large");
        row("a byte too many behind it", packed(QByteArray(largest, ' '), Form::Gzip) + "\n", "gzip",
            "too large");
        row("a bomb", packed(QByteArray(64 * 1024 * 1024, ' '), Form::Gzip), "x-gzip", "too large");
        row("a bomb, bare", packed(QByteArray(64 * 1024 * 1024, ' '), Form::Bare), "deflate", "too large");
        row("a bomb of members", packed(QByteArray(1000, ' '), Form::Gzip).repeated(10), "gzip", "too large");

        row("packed twice", packed(gzip, Form::Gzip), "gzip, gzip", "unknown");
        row("packed twice, otherwise", packed(zlib, Form::Gzip), "deflate, gzip", "unknown");
        const QByteArray brotli = "\x0b\x1a\x80" + text + "\x03"; // which leaves short texts as they are
        row("brotli", brotli, "br", "unknown");
        row("compress", "\x1f\x9d\x90" + text, "compress", "unknown");
        row("gzip under a word of nobody's", gzip, "utf-8", "unknown");
        row("text in gzip's frame, under a word of nobody's", packed(text, Form::Gzip, stored), "utf-8",
            "unknown");

        // In the clear, whatever its label says.
        row("zstd, which leaves short texts as they are", "\x28\xb5\x2f\xfd" + text, "zstd",
            "\x28\xb5\x2f\xfd" + text);
        row("a word of nobody's", text, "utf-8", text);
        row("none", text, "none", text);
        row("brotli that is not packed", text, "br", text);
        row("two packings, and none is there", text, "gzip, br", text);
        row("gzip that is not packed", text, "gzip", text);
        row("deflate that is not packed", text, "deflate", text);
        const QByteArray warned = "<br />\n<b>Warning</b>: x in y\r\n" + text;
        row("behind a script's warning", warned, "utf-8", warned);
        row("a page under a word of nobody's", "<html></html>", "utf-8", "unknown");
        row("cut under a word of nobody's", text.chopped(1), "utf-8", "unknown");
        row("two that differ", text + "{\"errorCode\":1}", "none", "unknown");
        row("cut and not packed", text.chopped(1), "gzip", "damaged");
        row("longer than is allowed", text + QByteArray(largest, ' '), "utf-8", "unknown");

        row("a page", "<html>", "x-gzip", "damaged");
        row("cut in the head", gzip.first(9), "gzip", "damaged");
        row("cut", gzip.first(gzip.size() / 2), "x-gzip", "damaged");
        row("cut in its check sum", gzip.chopped(1), "gzip", "damaged");
        row("without its check sum", gzip.chopped(8), "gzip", "damaged");
        row("deflate, cut", zlib.chopped(3), "deflate", "damaged");
        row("deflate, bare, cut", bare.chopped(2), "deflate", "damaged");
        row("a byte changed", withByteChanged(gzip, gzip.size() - 5), "gzip", "damaged");
        row("a second member cut", gzip + gzip.chopped(4), "gzip", "damaged");
        row("text in its frame, cut in its check sum", packed(text, Form::Gzip, stored).chopped(1), "gzip",
            "damaged");
        row("text in its frame, altered",
            packed("{\"amount\":\"15.04\"}", Form::Gzip, stored).replace("15.04", "95.04"), "gzip",
            "damaged");
        row("half a head of the next member behind it", gzip + "\x1f", "gzip", "damaged");
        row("a head of the next member behind it", gzip + "\x1f\x8b", "gzip", "damaged");
        row("deflate, bare, with something behind it", bare + "\n", "deflate", "damaged");
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
