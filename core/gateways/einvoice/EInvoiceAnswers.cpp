// SPDX-License-Identifier: GPL-3.0-or-later
#include "EInvoiceAnswers.h"

#include "EInvoiceSignature.h"
#include "gateways/CallOutcome.h"
#include "links/PayForm.h"
#include "methods/CardBrand.h"
#include "methods/PaymentSystem.h"

#include <QRegularExpression>

#include <algorithm>

namespace counterfoil::einvoice {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestId = 128;

/// An id or address is of no use with a mask in it: it is taken whole, or not at all where it holds a secret.
QString whole(const QString &text, const Redaction &redaction)
{
    const bool fits = text.size() <= longestId
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isPrint() && !c.isSpace(); });
    return fits && !redaction.holdsSecret(text) ? text : QString();
}

int countIn(const Json &value)
{
    constexpr qint64 most = 1'000'000;
    return static_cast<int>(std::clamp(value.toInteger().value_or(0), qint64(0), most));
}

Error unusable(const QString &what)
{
    return {ErrorKind::Unknown, u"means-unsafe"_s,
        u"The gateway answered with a payment %1 that cannot be used safely, so it is not shown or kept."_s
            .arg(what)};
}

/// What stands where an error would: PHP writes an empty one as null, false, "" or [].
bool isNoError(const Json &error)
{
    return error.isNull() || error.text() == u"0" || (error.kind() == Json::Kind::Bool && !error.isTrue())
        || (error.isString() && error.text().isEmpty()) || (error.isArray() && error.items().empty())
        || (error.isObject() && error.members().empty());
}

} // namespace

QString doubtAbout(Signed signature)
{
    switch (signature) {
    case Signed::Yes:
        return {};
    case Signed::Missing:
        return u"The gateway’s last answer carried no signature, so nobody can tell whether it came from the gateway. Compare this sale with the gateway’s own pages."_s;
    case Signed::Wrong:
        return u"The gateway’s last answer was not signed with this account’s secret, so nobody can tell whether it came from the gateway. Check the secret, and compare this sale with the gateway’s own pages."_s;
    }
    Q_UNREACHABLE();
}

QString doubtAboutMeans(Signed signature)
{
    switch (signature) {
    case Signed::Yes:
        return {};
    case Signed::Missing:
        return u"What the customer is to pay by came with no signature, so nobody can tell whether it came from the gateway. Compare it with the gateway’s own pages before you hand it out."_s;
    case Signed::Wrong:
        return u"What the customer is to pay by was not signed with this account’s secret, so nobody can tell whether it came from the gateway. Check the secret, and compare it with the gateway’s own pages before you hand it out."_s;
    }
    Q_UNREACHABLE();
}

Signed worse(Signed left, Signed right)
{
    return std::max(left, right);
}

std::optional<Answer> read(const HttpAnswer &answer, const SecretText &key)
{
    auto parsed = Json::parse(answer.body);
    if (!parsed || !parsed->isObject())
        return std::nullopt;
    const QByteArray told = answer.header("DPAY_SECURE").trimmed();
    const Signed isSigned = told.isEmpty()                      ? Signed::Missing
        : told == signature(answer.body, key.reveal().toUtf8()) ? Signed::Yes
                                                                : Signed::Wrong;
    return Answer{std::move(*parsed), isSigned, answer.status, answer.serverTime};
}

std::optional<Error> errorIn(const Json &kept)
{
    const Json &error = kept[u"error"];
    if (isNoError(error))
        return std::nullopt;
    const QString code = error[u"code"].text().left(20);
    const QString said = (error.isObject() ? error[u"message"] : error).text().trimmed().left(200);
    const QString number = code.isEmpty() ? QString() : u" (Gateway’s number %1.)"_s.arg(code);
    const QString message = said.isEmpty() ? u"The gateway refused the call without a reason."_s + number
                                           : u"The gateway says: “%1”."_s.arg(said) + number;
    return Error{
        ErrorKind::Refused, code.isEmpty() ? u"einvoice-error"_s : u"einvoice-"_s + code, message, said};
}

Error notBegun(const Error &why)
{
    return {ErrorKind::Unknown, u"not-processed"_s,
        u"The gateway has this sale, but its payment could not be begun. %1 Check it again to go on with it; do not issue it a second time."_s
            .arg(why.message),
        why.detail};
}

bool saysThatItExists(const Error &error)
{
    return error.detail.contains(u"already exist", Qt::CaseInsensitive)
        || (error.code == u"einvoice-0" && error.detail.isEmpty());
}

bool saysThatItIsNotThere(const Error &error)
{
    return error.code == u"einvoice-401"
        && error.detail.startsWith(u"payment not found", Qt::CaseInsensitive);
}

const QStringList &keptMembers()
{
    static const QStringList members{u"error"_s, u"code"_s, u"message"_s, u"tracking"_s, u"payment_id"_s,
        u"payment"_s, u"status"_s, u"currency"_s, u"created"_s, u"processed"_s, u"amount"_s, u"fee"_s,
        u"accrual_amount"_s, u"accrual_currency"_s, u"is_recalc"_s, u"crypto"_s, u"address"_s,
        u"current_confirmations"_s, u"success_confirmations"_s};
    return members;
}

QString trackingIn(const Json &answer, const Redaction &redaction)
{
    const QString tracking = whole(answer[u"tracking"].text(), redaction);
    return holdsCardNumber(tracking) ? QString() : tracking;
}

QString paymentIdIn(const Json &answer)
{
    const QString id = answer[u"payment_id"].text();
    return id.isEmpty() ? answer[u"payment"].text() : id;
}

CoinAddress coinIn(const Json &body, const QString &system, const Redaction &redaction)
{
    const Json &crypto = body[u"crypto"];
    const QString address = whole(crypto[u"address"].text(), redaction);
    // An address has letters and digits, and at most a coin's name with a colon before them. Anything else
    // would make our QR code lead wherever somebody likes.
    static const QRegularExpression form(u"\\A([a-z]{2,20}:)?[A-Za-z0-9]{4,120}\\z"_s);
    if (!form.match(address).hasMatch())
        return {};
    const PaymentSystem *listed = findPaymentSystem(system);
    const qsizetype line = system.lastIndexOf(u'_');
    const QString typedNetwork = line < 0 ? QString() : system.sliced(line + 1).toUpper();
    const auto currency = currencyOfSystem(system);
    return {.address = address,
        .coin = currency && currency->code() != u"XXX" ? currency->code() : system.toUpper(),
        .network = listed ? listed->network.toString() : typedNetwork,
        .confirmations = countIn(crypto[u"current_confirmations"]),
        .needed = countIn(crypto[u"success_confirmations"])};
}

Means meansIn(const Json &body, const QString &system, const Account &account, const Redaction &redaction)
{
    Means means;
    means.coin = coinIn(body, system, redaction);
    if (means.coin.isEmpty() && !body[u"crypto"].isNull())
        means.error = unusable(u"address"_s);
    if (const QString text = body[u"pay_link"].text(); !text.isEmpty()) {
        if (const auto link = calls::linkIn(text, account, redaction))
            means.link = link->toString(QUrl::FullyEncoded);
        else
            means.error = link.error();
    }
    if (const QString html = body[u"pay_form"].text(); !html.isEmpty()) {
        const auto form = PayForm::fromHtml(html, account.baseUrl);
        if (!form)
            means.error = form.error();
        else if (redaction.holdsSecret(QString::fromUtf8(form->toJson().toBytes())))
            means.error = unusable(u"form"_s);
        else
            means.form = form->toJson();
    }
    return means;
}

Settlement settlementIn(const Json &kept)
{
    // Gateways state them before anybody has paid; "receives" would sound like money in the till.
    const auto state = stateOf(kept[u"status"].text());
    if (state != State::Paid && state != State::Authorised)
        return {};
    const auto digits = [&kept](QStringView name) { return kept[name].text().left(40); };
    Settlement settlement{.fee = digits(u"fee"), // in a currency that nobody tells
        .received = digits(u"accrual_amount"),
        .isRecalculated = kept[u"is_recalc"].isTrue() || kept[u"is_recalc"].text() == u"1"
            || kept[u"status"].text().trimmed() == u"PAYED_RECALC"};
    if (!settlement.received.isEmpty())
        settlement.receivedCurrency = kept[u"accrual_currency"].text().left(10);
    return settlement;
}

StatementLine lineIn(const Json &item, const Redaction &redaction)
{
    const Json kept = redaction.json(item, keptMembers());
    const QString system = kept[u"currency"].text().left(60);
    const QString word = kept[u"status"].text().left(64);
    const auto currency = currencyOfSystem(system);
    const QString written = kept[u"created"].text().left(19);
    QDateTime created = QDateTime::fromString(written, u"yyyy-MM-dd HH:mm:ss"_s);
    created.setTimeSpec(Qt::UTC);
    const auto reason = errorIn(kept);
    return {.remoteId = trackingIn(item, redaction),
        .reference = whole(paymentIdIn(item), redaction),
        .amount = currency ? Money::fromWire(kept[u"amount"].text(), *currency) : std::nullopt,
        .system = system,
        .state = stateOf(word),
        .remoteStatus = word,
        .createdAt = created,
        .message = reason ? reason->message : QString(),
        .settlement = settlementIn(kept),
        .answer = kept};
}

} // namespace counterfoil::einvoice
