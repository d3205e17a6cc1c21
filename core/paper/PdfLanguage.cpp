// SPDX-License-Identifier: GPL-3.0-or-later
#include "PdfLanguage.h"

#include <QStringBuilder>

namespace counterfoil {

namespace {

/// The number behind `key`; -1 where there is none.
qint64 numberBehind(const QByteArray &text, const char *key)
{
    const qsizetype at = text.indexOf(key);
    if (at < 0)
        return -1;
    const QByteArray rest = text.mid(at + qsizetype(qstrlen(key)), 24).trimmed();
    qsizetype digits = 0;
    while (digits < rest.size() && rest[digits] >= '0' && rest[digits] <= '9')
        ++digits;
    return digits == 0 ? -1 : rest.left(digits).toLongLong();
}

} // namespace

QByteArray withLanguage(const QByteArray &pdf, const QByteArray &language, bool isRightToLeft)
{
    const qsizetype trailerAt = pdf.lastIndexOf("\ntrailer");
    const QByteArray trailer = pdf.mid(std::max(trailerAt, qsizetype(0)));
    const qint64 root = numberBehind(trailer, "/Root");
    const qint64 info = numberBehind(trailer, "/Info");
    const qint64 size = numberBehind(trailer, "/Size");
    const qint64 table = numberBehind(trailer, "startxref");
    if (trailerAt < 0 || root < 0 || info < 0 || size < 0 || table < 0)
        return pdf;
    const QByteArray begin = QByteArray::number(root) + " 0 obj\n<<";
    const qsizetype catalogue = pdf.lastIndexOf(QByteArray("\n" + begin));
    const qsizetype end = pdf.indexOf("endobj", catalogue);
    if (catalogue < 0 || end < 0)
        return pdf;
    const qsizetype inside = catalogue + 1 + begin.size();
    QByteArray all = pdf;
    if (!all.endsWith('\n'))
        all += '\n';
    const qsizetype newer = all.size();
    all += begin + " /Lang (" + language + ")\n   /ViewerPreferences << /DisplayDocTitle true"
        + (isRightToLeft ? " /Direction /R2L" : "") + " >>\n" + pdf.mid(inside, end - inside) + "endobj\n";
    const QByteArray newTable = QByteArray::number(all.size());
    // An entry of a table has 20 bytes.
    all += "xref\n0 0\n" + QByteArray::number(root) + " 1\n"
        + QByteArray::number(newer).rightJustified(10, '0') + " 00000 n \ntrailer\n<< /Size "
        + QByteArray::number(size) + "\n   /Root " + QByteArray::number(root) + " 0 R\n   /Info "
        + QByteArray::number(info) + " 0 R\n   /Prev " + QByteArray::number(table) + "\n>>\nstartxref\n"
        + newTable + "\n%%EOF\n";
    return all;
}

} // namespace counterfoil
