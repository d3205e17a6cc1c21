// SPDX-License-Identifier: GPL-3.0-or-later
#include "EInvoiceIntake.h"

#include "EInvoiceExtras.h"
#include "EInvoiceSystems.h"
#include "Masking.h"
#include "SandboxAmount.h"

#include <QRegularExpression>

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;
using namespace einvoicesandbox;

namespace {

constexpr qsizetype longestNumber = 100;
constexpr qsizetype longestText = 2000;

bool isAbsent(const Json &value)
{
    return value.isNull() || (value.isString() && value.text().isEmpty());
}

bool isPaymentNumber(const Json &value)
{
    static const QRegularExpression whole(u"\\A[0-9]+\\z"_s);
    const QString text = value.text();
    if (text.isEmpty() || text.size() > longestNumber)
        return false;
    if (value.isNumber())
        return whole.match(text).hasMatch();
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isPrint() && !c.isSpace(); });
}

/// Reads the texts and addresses that may be there and keeps the first complaint.
class OptionalMembers {
public:
    explicit OptionalMembers(const Json &body)
        : m_body(body)
    {
    }

    /// Card numbers in it are masked: people write them into the wrong field.
    QString text(const QString &name)
    {
        const Json &value = m_body[name];
        const bool plain = isAbsent(value) || value.isString() || value.isNumber();
        if (!plain || value.text().size() > longestText)
            complain(name, u"it must be a text of at most %1 characters"_s.arg(longestText));
        return plain ? Masking::text(value.text()) : QString();
    }
    QUrl address(const QString &name)
    {
        const Json &value = m_body[name];
        if (isAbsent(value))
            return {};
        const QUrl url(value.isString() ? value.text() : QString());
        const bool isPage = (url.scheme() == u"https" || url.scheme() == u"http") && !url.host().isEmpty();
        if (!isPage || value.text().contains(u' '))
            complain(name, u"it must be an address such as https://shop.example/thanks"_s);
        return isPage ? url : QUrl();
    }
    void lookAtSender()
    {
        // "Without spaces or separators" (seeds/003). A hyphen within a name parts nothing.
        static const QRegularExpression parted(u"\\s|[0-9][-/,;][0-9]"_s);
        const Json &value = m_body[u"sender"];
        const bool plain = value.isString() || value.isNumber();
        if (!isAbsent(value)
            && (!plain || value.text().contains(parted) || value.text().size() > longestText))
            complain(u"sender"_s, u"write it without spaces or separators"_s);
    }
    const std::optional<EInvoiceRefusal> &complaint() const { return m_complaint; }

private:
    void complain(const QString &name, const QString &why)
    {
        if (!m_complaint)
            m_complaint = invalid(name, why);
    }

    const Json &m_body;
    std::optional<EInvoiceRefusal> m_complaint;
};

} // namespace

tl::expected<SandboxInvoice, EInvoiceRefusal> readEInvoiceOrder(
    const Json &body, const Currency &currency, const QDateTime &now)
{
    const Json &number = body[u"payment_id"];
    if (isAbsent(number))
        return tl::unexpected(missing(u"payment_id"_s));
    if (!isPaymentNumber(number))
        return tl::unexpected(invalid(u"payment_id"_s));
    if (isAbsent(body[u"amount"]))
        return tl::unexpected(missing(u"amount"_s));
    const auto amount = readSandboxAmount(body[u"amount"], currency);
    if (!amount || !amount->isPositive())
        return tl::unexpected(invalid(u"amount"_s, u"it must be a number above zero"_s));

    OptionalMembers members(body);
    members.lookAtSender();
    SandboxInvoice invoice{
        .gateway = u"einvoice"_s,
        .reference = number.text(),
        .referenceIsUnique = true,
        .method = {},
        .amount = *amount,
        .description = members.text(u"description"_s),
        .account = members.text(u"account"_s),
        .successUrl = members.address(u"success_url"_s),
        .failureUrl = members.address(u"fail_url"_s),
        .statusUrl = members.address(u"status_url"_s),
        .created = now,
        .changed = now,
    };
    if (members.complaint())
        return tl::unexpected(*members.complaint());
    return invoice;
}

tl::expected<SandboxInvoice, EInvoiceRefusal> readEInvoiceOrder(const Json &body, const QDateTime &now)
{
    if (isAbsent(body[u"payment_id"])) // missed first
        return tl::unexpected(missing(u"payment_id"_s));
    const Json &system = body[u"currency"];
    if (isAbsent(system))
        return tl::unexpected(missing(u"currency"_s));
    const auto currency = eInvoiceCurrency(system.isString() ? system.text() : QString());
    if (!currency)
        return tl::unexpected(invalid(u"currency"_s));
    auto invoice = readEInvoiceOrder(body, *currency, now);
    if (!invoice)
        return invoice;
    if (const auto extras = checkExtraFields(system.text(), body[u"extra_fields"]); !extras)
        return tl::unexpected(extras.error());
    invoice->method = system.text();
    return invoice;
}

} // namespace counterfoil
