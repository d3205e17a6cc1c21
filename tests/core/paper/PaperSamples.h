// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/Paper.h"

#include <QBuffer>
#include <QDir>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimeZone>

/// Sales and shops for tests of papers, and what other programs read in them.
namespace papersamples {

using namespace counterfoil;
using namespace Qt::StringLiterals;

inline const MethodCatalogue &methods()
{
    static const MethodCatalogue catalogue = MethodCatalogue::standard();
    return catalogue;
}

inline QDateTime at(int hour)
{
    return {QDate(2026, 3, 14), QTime(hour, 5), Qt::UTC};
}

inline Invoice sale(State state)
{
    return {.reference = u"CF-7K3MQ2ABCDEFGHIJ"_s,
        .accountId = u"till"_s,
        .accountName = u"Till"_s,
        .gatewayId = u"nonstopay"_s,
        .methodId = u"card"_s,
        .amount = Money(1504, *Currency::find(u"USD")),
        .customerName = u"Anna Müller"_s,
        .description = u"Two lessons of violin"_s,
        .state = state,
        .remoteId = u"gw-448812"_s,
        .payLink = u"https://pay.example/s/7K3MQ2?lang=en&x=(1)"_s,
        .openedAt = at(9),
        .changedAt = at(10)};
}

/// Black at the left, grey at the right.
inline QByteArray logo()
{
    QImage picture(120, 60, QImage::Format_RGB32);
    picture.fill(qRgb(120, 120, 120));
    for (int y = 0; y < 60; ++y)
        for (int x = 0; x < 40; ++x)
            picture.setPixel(x, y, qRgb(0, 0, 0));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return bytes;
}

inline Shop shop()
{
    return {.name = u"Atelier Brücke"_s,
        .address = u"Hauptstraße 5\n12345 Musterstadt"_s,
        .taxNumber = u"DE123456789"_s,
        .email = u"post@atelier.example"_s,
        .phone = u"+49 30 1234567"_s,
        .website = u"atelier.example"_s,
        .footer = u"Thank you and see you soon"_s,
        .logo = logo()};
}

inline PaperOrder order(
    PaperKind kind, const PaperSize &size = PaperSize::a4(), const QString &language = u"en"_s)
{
    return {.invoice = sale(kind == PaperKind::Receipt ? State::Paid : State::Open),
        .shop = shop(),
        .kind = kind,
        .size = size,
        .language = language,
        .paidAt = at(10),
        .printedAt = at(11)};
}

/// For QVERIFY2.
template <typename Value>
QByteArray why(const Result<Value> &result)
{
    return result ? QByteArray()
                  : QString(result.error().code + u": "_s + result.error().message.english() + u' '
                      + result.error().detail)
                        .toUtf8();
}

/// What `program` writes about a file of these bytes, whose path is put in the place of "FILE"; "!" and its
/// errors where it fails.
inline QString said(const QString &program, QStringList arguments, const QByteArray &bytes)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"file"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return u"!file"_s;
    file.close();
    arguments.replaceInStrings(u"FILE"_s, file.fileName());
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        return u"!"_s + QString::fromUtf8(process.readAllStandardError()) + process.errorString();
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// All words, with one blank between each, as pdftotext reads them.
inline QString textOf(const QByteArray &pdf)
{
    return said(u"pdftotext"_s, {u"-layout"_s, u"FILE"_s, u"-"_s}, pdf).simplified();
}

/// The same without blanks: a long link is broken into lines.
inline QString lettersOf(const QByteArray &pdf)
{
    return said(u"pdftotext"_s, {u"-raw"_s, u"FILE"_s, u"-"_s}, pdf).simplified().remove(u' ');
}

} // namespace papersamples
