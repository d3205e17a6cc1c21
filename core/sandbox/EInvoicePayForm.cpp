// SPDX-License-Identifier: GPL-3.0-or-later
#include "EInvoicePayForm.h"

#include "EInvoiceSeal.h"
#include "PageTemplate.h"
#include "SandboxAccess.h"

#include <QUrl>

#include <array>
#include <utility>
#include <vector>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

using Trouble = EInvoiceFormFields::Trouble;

struct FormName {
    QStringView form; ///< as the form calls it
    QStringView call; ///< as create calls it; empty where it does not know it
};

// Everything that counts (B.12) and therefore has to be signed, in the order in which clients sign it.
constexpr std::array names{
    FormName{u"CLIENT_ID", u""},
    FormName{u"INVOICE_ID", u"payment_id"},
    FormName{u"AMOUNT", u"amount"},
    FormName{u"ACCOUNT", u"account"},
    FormName{u"CURRENCY", u""},
    FormName{u"PAYMENT_CURRENCY", u"currency"},
    FormName{u"DESCRIPTION", u"description"},
    FormName{u"SUCCESS_URL", u"success_url"},
    FormName{u"FAIL_URL", u"fail_url"},
    FormName{u"STATUS_URL", u"status_url"},
};

/// A form's text: a plus sign is a blank.
QString decoded(QByteArray part)
{
    return QUrl::fromPercentEncoding(part.replace('+', ' '));
}

QString urlText(const QUrl &url)
{
    return url.toString(QUrl::FullyEncoded);
}

SafeHtml hiddenField(const QString &name, const QString &value)
{
    return PageTemplate(u"payform-field.html"_s).set(u"name"_s, name).set(u"value"_s, value).fill();
}

tl::unexpected<Trouble> notSigned(const LocalizedText &sentence)
{
    return tl::unexpected(Trouble{403, sentence});
}

} // namespace

QString eInvoicePayForm(const SandboxInvoice &invoice, const QByteArray &baseUrl, const QByteArray &secret)
{
    const std::vector<std::pair<QString, QString>> fields{
        {u"CLIENT_ID"_s, sandboxClientId.toString()},
        {u"INVOICE_ID"_s, invoice.reference},
        {u"AMOUNT"_s, invoice.amount.decimalText()},
        {u"ACCOUNT"_s, invoice.account},
        {u"CURRENCY"_s, invoice.amount.currency().code()},
        {u"PAYMENT_CURRENCY"_s, invoice.method},
        {u"DESCRIPTION"_s, invoice.description},
        {u"SUCCESS_URL"_s, urlText(invoice.successUrl)},
        {u"FAIL_URL"_s, urlText(invoice.failureUrl)},
        {u"STATUS_URL"_s, urlText(invoice.statusUrl)},
    };
    QString html;
    QStringList order;
    QByteArray message;
    for (const auto &[name, value] : fields) {
        if (value.isEmpty())
            continue;
        html += hiddenField(name, value).html;
        order << name;
        message += value.toUtf8();
    }
    html += hiddenField(u"SIGN_ORDER"_s, order.join(u';')).html;
    html += hiddenField(u"SIGN"_s, QString::fromLatin1(eInvoiceSeal(message, secret))).html;
    return PageTemplate(u"payform.html"_s)
        .set(u"action"_s, QString::fromLatin1(baseUrl + eInvoiceFormPath))
        .set(u"fields"_s, SafeHtml{html})
        .fill()
        .html;
}

tl::expected<EInvoiceFormFields, Trouble> EInvoiceFormFields::read(const IncomingRequest &request)
{
    EInvoiceFormFields fields;
    const QByteArray &form = request.method == "POST" ? request.body : request.query;
    for (const QByteArray &part : form.split('&')) {
        const qsizetype equals = part.indexOf('=');
        if (equals <= 0)
            continue;
        const QString name = decoded(part.left(equals));
        if (fields.m_values.contains(name))
            return tl::unexpected(
                Trouble{400, translatable("EInvoiceForm", "The form has one of its fields twice.")});
        fields.m_values.insert(name, decoded(part.sliced(equals + 1)));
    }
    return fields;
}

tl::expected<void, Trouble> EInvoiceFormFields::verify(const QByteArray &secret) const
{
    const QStringList order = m_values.value(u"SIGN_ORDER"_s).split(u';', Qt::SkipEmptyParts);
    for (const FormName &name : names) {
        if (m_values.contains(name.form.toString()) && !order.contains(name.form))
            //: SIGN_ORDER is a field's name in every language; %1: another one's.
            return notSigned(translatable("EInvoiceForm", "%1 is not signed: SIGN_ORDER does not name it.")
                                 .arg(name.form.toString()));
    }
    QByteArray message;
    for (const QString &name : order) {
        if (!m_values.contains(name) || name == u"SIGN" || name == u"SIGN_ORDER")
            return notSigned(
                translatable("EInvoiceForm", "SIGN_ORDER names a field that is not in the form."));
        message += m_values.value(name).toUtf8();
    }
    if (!isSameSeal(m_values.value(u"SIGN"_s).toLatin1(), eInvoiceSeal(message, secret)))
        return notSigned(translatable(
            "EInvoiceForm", "Its signature is wrong. Perhaps something in it was changed on the way."));
    return {};
}

Json EInvoiceFormFields::toOrder() const
{
    Json order = Json::object();
    for (const FormName &name : names) {
        if (!name.call.isEmpty() && m_values.contains(name.form.toString()))
            order.set(name.call.toString(), Json::string(m_values.value(name.form.toString())));
    }
    return order;
}

} // namespace counterfoil
