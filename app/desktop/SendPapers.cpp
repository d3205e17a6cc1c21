// SPDX-License-Identifier: GPL-3.0-or-later
#include "SendPapers.h"

#include "invoices/HandedOver.h"
#include "paper/PaperFile.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QPointer>

namespace counterfoil {

namespace {

/// As it is usual where the person is.
PaperSize usualSheet()
{
    return QLocale::system().measurementSystem() == QLocale::ImperialUSSystem ? PaperSize::letter()
                                                                              : PaperSize::a4();
}

Result<SendPaper> written(const PaperOrder &order, const MethodCatalogue &methods, const QString &folder)
{
    if (!QDir().mkpath(folder))
        return failure(ErrorKind::Unavailable, QStringLiteral("paper-write"),
            //: %1: the path of a folder.
            translatable("SendPapers", "The folder %1 cannot be made. Check the disk and its permissions.")
                .arg(folder));
    const QString name = paperFileName(order);
    const QString path = folder + u'/' + name;
    const auto saved = savePaper(order, methods, {.path = path});
    if (!saved)
        return tl::unexpected(saved.error());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Unavailable, QStringLiteral("paper-write"),
            //: %1: the path of a file.
            translatable("SendPapers", "The paper %1 cannot be read.").arg(path), file.errorString());
    return SendPaper{.name = name,
        .bytes = file.readAll(),
        .path = path,
        .isReceipt = order.kind == PaperKind::Receipt,
        .isCopy = order.isCopy};
}

} // namespace

SendPapers::SendPapers(Services &services, QString folder, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_folder(std::move(folder))
{
}

QCoro::Task<Result<SendPaper>> SendPapers::make(Invoice invoice, QString language)
{
    const QPointer<SendPapers> self(this);
    auto finding = m_services.ledger.find(invoice.reference);
    const auto stored = co_await finding; // it may have been paid meanwhile, as the message will say
    if (!self)
        co_return tl::unexpected(Error());
    if (stored)
        invoice = *stored;
    const bool isPaid = messageKindOf(invoice).value_or(MessageKind::Request) == MessageKind::Receipt;
    const PaperKind kind = isPaid ? PaperKind::Receipt : PaperKind::Invoice;
    if (const auto may = checkPaper(invoice, kind, m_services.methods); !may)
        co_return tl::unexpected(may.error());
    auto asking = m_services.ledger.events(invoice.reference);
    const auto events = co_await asking;
    if (!self)
        co_return tl::unexpected(Error());
    if (!events)
        co_return tl::unexpected(events.error());
    auto reading = m_services.shop.read();
    const auto shop = co_await reading;
    if (!self)
        co_return tl::unexpected(Error());
    if (!shop)
        co_return tl::unexpected(shop.error());
    const PaperOrder order{.invoice = invoice,
        .shop = *shop,
        .kind = kind,
        .size = usualSheet(),
        .language = language,
        .isCopy = isPaid && wasPrinted(*events),
        .paidAt = timePaid(*events),
        .printedAt = m_services.clock()};
    auto writing = m_services.files.run([order, &methods = m_services.methods, folder = m_folder] {
        return written(order, methods, folder);
    });
    co_return co_await writing;
}

QCoro::Task<> SendPapers::noteSent(Invoice invoice, SendPaper paper)
{
    if (!paper.isReceipt)
        co_return;
    //: A sale’s receipt went along with an e-mail.
    const LocalizedText words = translatable("SendPapers", "Receipt attached to an e-mail.");
    const Evidence fact = printedFact(QStringLiteral("receipt"), paper.isCopy, words, m_services.clock());
    auto recording = m_services.ledger.record(invoice.reference, fact);
    const auto recorded = co_await recording;
    if (!recorded)
        qWarning("A sent receipt could not be written down: %s", qUtf8Printable(recorded.error().code));
}

} // namespace counterfoil
