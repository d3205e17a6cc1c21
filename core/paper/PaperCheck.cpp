// SPDX-License-Identifier: GPL-3.0-or-later
#include "Paper.h"
#include "accounts/Account.h"
#include "invoices/HandedOver.h"
#include "invoices/MayBeTold.h"
#include "invoices/Transition.h"
#include "links/PaymentMeans.h"

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

auto refused(QStringView code, const LocalizedText &why)
{
    return failure(ErrorKind::Input, code.toString(), why);
}

/// What the customer is to pay by: who gets it twice pays twice.
Result<void> checkToBePaid(const Invoice &invoice, const MethodCatalogue &methods)
{
    const QString &reference = invoice.reference;
    switch (invoice.state) {
    case State::Issuing:
        return refused(u"paper-not-issued",
            //: %1: a sale’s reference.
            translatable("Paper", "%1 is still being issued. Wait until its link is there, then print it.")
                .arg(reference));
    case State::Unknown:
        return refused(u"paper-unknown",
            //: %1: a sale’s reference.
            translatable("Paper",
                "Nobody knows yet whether %1 was issued, so there is nothing to pay it by. Find out first: a "
                "second one could be paid as well.")
                .arg(reference));
    case State::Refused:
        return refused(u"paper-not-issued",
            //: %1: a sale’s reference.
            translatable("Paper", "%1 was not issued, so there is nothing to pay it by. Issue it anew.")
                .arg(reference));
    case State::Authorised:
    case State::Paid:
        return refused(u"paper-paid",
            //: %1: a sale’s reference.
            translatable(
                "Paper", "%1 is paid: whoever gets it to be paid would pay twice. Print the receipt instead.")
                .arg(reference));
    case State::Failed:
    case State::Cancelled:
    case State::Expired:
    case State::Chargeback:
    case State::Withheld:
        return refused(u"paper-over",
            //: %1: a sale’s reference; %2: where it stands, such as “Expired unpaid”.
            translatable("Paper", "%1 cannot be paid any more (%2). Issue a new one.")
                .arg(reference, stateTitle(invoice.state)));
    case State::Open:
        break;
    }
    if (const LocalizedText doubt = paymentMeans::addressDoubt(invoice); !doubt.isEmpty())
        return refused(u"paper-address", doubt);
    if (!mayBeShownToPay(invoice))
        return refused(u"paper-doubtful", lookFirst());
    if (paymentMeans::code(invoice).isEmpty() && !paymentMeans::isConfirmedOnPhone(invoice, methods))
        return refused(u"paper-no-means",
            //: %1: a sale’s reference.
            translatable("Paper",
                "%1 has no link and no address, so nothing on paper leads to paying it. Its customer pays on "
                "this computer.")
                .arg(reference));
    return {};
}

bool isUnconfirmed(const Invoice &invoice)
{
    const QString word = unconfirmedPayment.toString();
    return invoice.doubt.split(u' ').contains(word) && !invoice.acknowledged.split(u' ').contains(word);
}

Result<void> checkPaid(const Invoice &invoice)
{
    const QString &reference = invoice.reference;
    if (invoice.state == State::Chargeback)
        return refused(u"paper-charged-back",
            //: %1: a sale’s reference.
            translatable("Paper",
                "%1 was charged back or refunded: the customer has the money again, so there is no receipt "
                "for "
                "it.")
                .arg(reference));
    if (invoice.state == State::Withheld)
        return refused(u"paper-withheld",
            //: %1: a sale’s reference.
            translatable("Paper",
                "The gateway holds back what was paid for %1. There is a receipt as soon as it says that the "
                "sale is paid.")
                .arg(reference));
    if (!isPaid(invoice.state))
        return refused(u"paper-not-paid",
            //: %1: a sale’s reference; %2: where it stands, such as “Waiting for the customer”.
            translatable("Paper",
                "%1 is not paid (%2), so there is no receipt for it. Check it again when the customer has "
                "paid.")
                .arg(reference, stateTitle(invoice.state)));
    if (isUnconfirmed(invoice))
        return refused(u"paper-unconfirmed",
            //: %1: a sale’s reference.
            translatable("Paper",
                "%1 is said to be paid, but what should confirm that does not. Look at the sale first; the "
                "receipt can be printed when it is put aside.")
                .arg(reference));
    if (!mayBeToldPaid(invoice))
        return refused(u"paper-doubtful", lookFirst());
    return {};
}

} // namespace

QString paperKindName(PaperKind kind)
{
    switch (kind) {
    case PaperKind::Invoice:
        return u"invoice"_s;
    case PaperKind::Receipt:
        return u"receipt"_s;
    case PaperKind::Label:
        return u"label"_s;
    }
    Q_UNREACHABLE();
}

std::optional<PaperKind> paperKindFromName(QStringView name)
{
    for (const PaperKind kind : {PaperKind::Invoice, PaperKind::Receipt, PaperKind::Label})
        if (name.compare(paperKindName(kind), Qt::CaseInsensitive) == 0)
            return kind;
    return std::nullopt;
}

LocalizedText paperKindTitle(PaperKind kind)
{
    switch (kind) {
    case PaperKind::Invoice:
        //: A paper by which the customer pays; its heading.
        return translatable("Paper", "Invoice");
    case PaperKind::Receipt:
        //: A paper that says that the customer has paid; its heading.
        return translatable("Paper", "Receipt");
    case PaperKind::Label:
        //: A sticker with a QR code by which the customer pays.
        return translatable("Paper", "Label");
    }
    Q_UNREACHABLE();
}

Result<void> checkPaper(const Invoice &invoice, PaperKind kind, const MethodCatalogue &methods)
{
    return kind == PaperKind::Receipt ? checkPaid(invoice) : checkToBePaid(invoice, methods);
}

bool wasPrinted(const std::vector<Evidence> &events)
{
    return timesPrinted(events, u"receipt") > 0;
}

QDateTime timePaid(const std::vector<Evidence> &events)
{
    const auto first = std::find_if(events.begin(), events.end(),
        [](const Evidence &event) { return event.state && isPaid(*event.state); });
    // A statement is read some time later, and tells when the sale was made, not when it was paid.
    const bool isTold = first != events.end() && first->kind != EvidenceKind::Imported;
    return isTold ? first->at : QDateTime();
}

bool isTrainingSale(const Invoice &invoice)
{
    return invoice.accountId == sandboxAccount;
}

} // namespace counterfoil
