// SPDX-License-Identifier: GPL-3.0-or-later
#include "SalePaper.h"

#include "invoices/HandedOver.h"
#include "printing/PaperOrders.h"

#include <QDir>
#include <QFile>
#include <QLocale>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

/// As it is usual where the person is.
PaperSize usualSheet()
{
    return QLocale::system().measurementSystem() == QLocale::ImperialUSSystem ? PaperSize::letter()
                                                                              : PaperSize::a4();
}

/// Their letters are sent, or were given up.
void removeOld(const QString &folder)
{
    const QDateTime yesterday = QDateTime::currentDateTimeUtc().addDays(-1);
    for (const QFileInfo &file : QDir(folder).entryInfoList({u"*.pdf"_s}, QDir::Files)) {
        if (file.lastModified() < yesterday)
            QFile::remove(file.filePath());
    }
}

} // namespace

Result<QString> writeForMailProgram(const QString &folder, const MailAttachment &paper)
{
    removeOld(folder);
    const QString path = folder + u'/' + paper.name;
    QFile target(path);
    const bool written = QDir().mkpath(folder)
        && QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner)
        && target.open(QIODevice::WriteOnly) && target.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && target.write(paper.bytes) == paper.bytes.size() && target.flush();
    if (written)
        return path;
    return failure(ErrorKind::Unavailable, u"send-file"_s,
        //: %1: a path.
        translatable(
            "SalePaper", "The file %1 cannot be written. Check the disk and the folder’s permissions.")
            .arg(path),
        target.errorString());
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
