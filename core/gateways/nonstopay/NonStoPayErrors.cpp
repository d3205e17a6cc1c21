// SPDX-License-Identifier: GPL-3.0-or-later
#include "NonStoPayWire.h"
#include "gateways/CallOutcome.h"
#include "gateways/WireReader.h"

#include <algorithm>
#include <vector>

namespace counterfoil::nonstopay {

using namespace Qt::StringLiterals;

namespace {

enum class On { Create, StatusAndInfo, History };

struct Row {
    int code;
    On on;
    LocalizedText message; ///< %1, where it has one, is the merchant's profile page
};

LocalizedText noKey()
{
    return translatable("NonStoPayErrors", "The gateway got no key. Enter this account’s API key again.");
}

LocalizedText wrongKey()
{
    //: %1 is the web address of a page at the gateway.
    return translatable("NonStoPayErrors",
        "The gateway does not accept this account’s API key. Compare it with the one on the profile page "
        "(%1) and enter it again.");
}

LocalizedText otherAddress()
{
    //: %1 is the web address of a page at the gateway; “API” is the heading of a part of it.
    return translatable("NonStoPayErrors",
        "The gateway refuses calls from this internet connection: its IP address is not on the account’s "
        "list of allowed addresses. Add it in the API block of the profile page (%1). The list needs a fixed "
        "public address; ask your internet provider if it changes.");
}

LocalizedText noAddress()
{
    //: %1 is the web address of a page at the gateway; “API” is the heading of a part of it.
    return translatable("NonStoPayErrors",
        "No IP address is allowed for this account yet. Enter the public IP address of this internet "
        "connection in the API block of the profile page (%1). It must be a fixed one; ask your internet "
        "provider if it changes.");
}

/// A.3: the same number means different things on different calls.
const std::vector<Row> &table()
{
    static const std::vector<Row> rows{
        {50001, On::Create, noKey()},
        {50002, On::Create,
            translatable("NonStoPayErrors", "The gateway wants the customer’s e-mail address. Fill it in.")},
        {50003, On::Create, translatable("NonStoPayErrors", "The gateway wants an amount. Fill it in.")},
        {50004, On::Create, translatable("NonStoPayErrors", "The gateway wants a currency. Choose one.")},
        {50005, On::Create,
            translatable("NonStoPayErrors",
                "The gateway does not accept the customer’s e-mail address. Ask the customer to spell it.")},
        {50006, On::Create, otherAddress()},
        {50007, On::Create, wrongKey()},
        {50008, On::Create,
            //: %1 is the web address of a page at the gateway. The wallet is the merchant’s own, into which
            //: coins are paid.
            translatable("NonStoPayErrors",
                "The gateway is still validating your wallet, so nothing can be sold yet. You get an e-mail "
                "when it is active; until then the wallet can be changed on the profile page (%1).")},
        {50009, On::Create,
            translatable("NonStoPayErrors",
                "The gateway does not take this currency for this payment method. Choose another one.")},
        {50010, On::Create, noAddress()},
        {50011, On::Create,
            translatable("NonStoPayErrors",
                "The amount is above the largest one that the gateway allows. Split the sale or ask the "
                "gateway for a higher limit.")},
        {50012, On::Create,
            translatable("NonStoPayErrors",
                "The amount is below the smallest one that the gateway allows. Sell more at once, or by "
                "another payment method.")},
        {50001, On::StatusAndInfo, noKey()},
        {50002, On::StatusAndInfo,
            translatable("NonStoPayErrors",
                "The gateway was asked without an invoice number. This is a fault of the program; please "
                "report it.")},
        {50006, On::StatusAndInfo, otherAddress()},
        {50007, On::StatusAndInfo, wrongKey()},
        {50010, On::StatusAndInfo, noAddress()},
        {50011, On::StatusAndInfo,
            translatable("NonStoPayErrors",
                "The gateway says that this invoice belongs to another merchant. Check that the account’s "
                "key is the one the sale was issued with.")},
        {50001, On::History, noKey()},
        {50006, On::History, otherAddress()},
        {50007, On::History, wrongKey()},
        {50010, On::History, noAddress()},
        {50012, On::History,
            translatable("NonStoPayErrors",
                "The gateway did not understand in which order to list the sales. This is a fault of the "
                "program; please report it.")},
    };
    return rows;
}

/// For a number that the table does not know.
LocalizedText refusal(const QString &said, const QString &number)
{
    if (said.isEmpty())
        //: %1 is the gateway’s number for its reason. A call is what this program sent to it.
        return translatable("NonStoPayErrors", "The gateway refused the call without a reason (number %1).")
            .arg(number);
    //: %1 are the gateway’s own words, %2 its number for that reason. A call is what this program sent to it.
    return translatable("NonStoPayErrors", "The gateway refused the call: “%1” (number %2).")
        .arg(said, number);
}

LocalizedText refusalWithoutNumber(const QString &said)
{
    if (said.isEmpty())
        //: “Number”: the gateway’s number for its reason. A call is what this program sent to it.
        return translatable(
            "NonStoPayErrors", "The gateway refused the call without a reason (number none).");
    //: %1 are the gateway’s own words. “Number”: the gateway’s number for that reason.
    return translatable("NonStoPayErrors", "The gateway refused the call: “%1” (number none).").arg(said);
}

On sectionOf(Call call)
{
    if (call == Call::Create)
        return On::Create;
    return call == Call::History ? On::History : On::StatusAndInfo;
}

const Row *rowOf(std::optional<qint64> code, On section)
{
    const auto row = std::find_if(table().begin(), table().end(),
        [&](const Row &each) { return code == each.code && each.on == section; });
    return row == table().end() ? nullptr : &*row;
}

} // namespace

bool isDocumentedRefusal(const Json &answer)
{
    return rowOf(wire::integer(answer[u"errorCode"]), On::Create) != nullptr;
}

bool refusesTheId(const Error &error)
{
    const QStringList others{u"http"_s, u"50001"_s, u"50006"_s, u"50007"_s, u"50010"_s};
    return error.kind == ErrorKind::Refused && !others.contains(error.code);
}

std::optional<Error> errorOf(
    Call call, const Json &answer, const Account &account, const Redaction &redaction)
{
    const auto code = wire::integer(answer[u"errorCode"]);
    const bool isSilent = wire::isAbsent(answer[u"errorCode"]) && wire::isAbsent(answer[u"errorMessage"]);
    if (code == 0 || isSilent)
        return std::nullopt;
    const QString number = code ? QString::number(*code) : u"none"_s;
    const QString said = calls::said(answer, redaction);
    const QString detail =
        said.isEmpty() ? u"errorCode %1"_s.arg(number) : u"errorCode %1: %2"_s.arg(number, said);

    const Row *row = rowOf(code, sectionOf(call));
    if (!row) {
        const LocalizedText message = code ? refusal(said, number) : refusalWithoutNumber(said);
        return Error{ErrorKind::Refused, number, message, detail};
    }
    const QString profile = account.baseUrl.resolved(QUrl(u"/client/profile"_s)).toString();
    const LocalizedText sentence = row->message.contains(u"%1") ? row->message.arg(profile) : row->message;
    //: Follows a sentence on what went wrong. %1 is the number that the gateway gives as its reason: “50003”.
    const LocalizedText told = translatable("NonStoPayErrors", "(Gateway’s number %1.)").arg(number);
    return Error{ErrorKind::Refused, number, calls::sentences({sentence, told}), detail};
}

} // namespace counterfoil::nonstopay
