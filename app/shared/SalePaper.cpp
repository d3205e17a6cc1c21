// SPDX-License-Identifier: GPL-3.0-or-later
#include "SalePaper.h"

#include "invoices/HandedOver.h"
#include "printing/PaperOrders.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QUuid>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

/// As it is usual where the person is.
PaperSize usualSheet()
{
    return QLocale::system().measurementSystem() == QLocale::ImperialUSSystem ? PaperSize::letter()
                                                                              : PaperSize::a4();
}

/// Their letters are sent, or were given up. Files that stand in the folder itself are of earlier versions.
void removeOld(const QString &folder)
{
    const QDateTime yesterday = QDateTime::currentDateTimeUtc().addDays(-1);
    const QDir outgoing(folder);
    for (const QFileInfo &file : outgoing.entryInfoList({u"*.pdf"_s}, QDir::Files)) {
        if (file.lastModified() < yesterday)
            QFile::remove(file.filePath());
    }
    for (const QFileInfo &letter :
        outgoing.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks)) {
        const bool isOurs = !QUuid::fromString(letter.fileName()).isNull();
        if (isOurs && letter.lastModified() < yesterday)
            QDir(letter.filePath()).removeRecursively();
    }
}

bool makeForOwner(const QString &folder)
{
    return QDir().mkpath(folder)
        && QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

} // namespace

Result<QString> writeForMailProgram(const QString &folder, const MailAttachment &paper)
{
    removeOld(folder);
    // A letter that is still open reads its file when it is sent: no other one takes its place.
    const QString letter = folder + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QString path = letter + u'/' + paper.name;
    QFile target(path);
    const bool written = makeForOwner(folder) && makeForOwner(letter) && target.open(QIODevice::WriteOnly)
        && target.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && target.write(paper.bytes) == paper.bytes.size() && target.flush();
    if (written)
        return path;
    const QString why = target.errorString();
    target.close();
    QDir(letter).removeRecursively();
    return failure(ErrorKind::Unavailable, u"send-file"_s,
        //: %1: a path.
        translatable(
            "SalePaper", "The file %1 cannot be written. Check the disk and the folder’s permissions.")
            .arg(path),
        why);
}

QCoro::Task<Result<MailAttachment>> salePaper(
    Services &services, QString reference, QString language, paymentMeans::CoinCode coinCode)
{
    const PaperRequest request{
        .reference = reference, .size = usualSheet(), .language = language, .coinCode = coinCode};
    auto ordering = paperOrder({services.ledger, services.shop, services.methods, services.clock}, request);
    const auto ordered = co_await ordering;
    if (!ordered)
        co_return tl::unexpected(ordered.error());
    const PaperOrder &order = *ordered;
    const bool isReceipt = order.kind == PaperKind::Receipt;
    auto drawing =
        services.files.run([order, &methods = services.methods] { return paperPdf(order, methods); });
    const auto pdf = co_await drawing;
    if (!pdf)
        co_return tl::unexpected(pdf.error());
    MailAttachment paper{.name = paperFileName(order),
        .bytes = *pdf,
        .kind = isReceipt ? MessageKind::Receipt : MessageKind::Request};
    if (isReceipt)
        paper.fact = printedFact(u"receipt"_s, order.isCopy,
            //: What was done with a sale’s receipt.
            translatable("SalePaper", "A receipt went along with an e-mail."), order.printedAt);
    co_return paper;
}

} // namespace counterfoil
