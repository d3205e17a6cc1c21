// SPDX-License-Identifier: GPL-3.0-or-later
#include "IssueFiles.h"

#include "links/PayPageFile.h"
#include "links/PaymentMeans.h"
#include "links/QrFile.h"

#include <QDir>
#include <QFileInfo>

namespace counterfoil::cli {

using namespace Qt::StringLiterals;

namespace {

Result<void> checkQrFile(const QString &path)
{
    if (path.isEmpty())
        return {};
    const QFileInfo file(path);
    const QString ending = file.suffix().toLower();
    if (ending != u"png" && ending != u"svg")
        return failure(ErrorKind::Input, u"qr-file-type"_s,
            //: %1: the name of a file.
            translatable("IssueCommand", "“%1” must end in .png or .svg.").arg(path));
    if (file.exists() && !file.isFile())
        return failure(ErrorKind::Input, u"qr-not-a-file"_s,
            translatable(
                "IssueCommand", "%1 is a folder or a device, not a file for the QR code. Nothing was sent.")
                .arg(path));
    if (!file.absoluteDir().exists())
        return failure(ErrorKind::Input, u"qr-folder"_s,
            translatable("IssueCommand", "There is no folder %1 for the QR code. Nothing was sent.")
                .arg(file.absolutePath()));
    return {};
}

Result<void> checkFormFile(const QString &path)
{
    if (path.isEmpty())
        return {};
    const QFileInfo file(path);
    if (file.exists() && !file.isFile())
        return failure(ErrorKind::Input, u"form-not-a-file"_s,
            translatable("IssueCommand",
                "%1 is a folder or a device, not a file for the payment page. Nothing was sent.")
                .arg(path));
    if (!file.absoluteDir().exists())
        return failure(ErrorKind::Input, u"form-folder"_s,
            translatable("IssueCommand", "There is no folder %1 for the payment page. Nothing was sent.")
                .arg(file.absolutePath()));
    return {};
}

} // namespace

Result<void> checkFiles(const IssueOptions &options)
{
    const auto qr = checkQrFile(options.qrFile);
    return qr ? checkFormFile(options.formFile) : qr;
}

paymentMeans::CoinCode coinCodeOf(bool bareAddress)
{
    using paymentMeans::CoinCode;
    return bareAddress ? CoinCode::AddressOnly : CoinCode::WithAmount;
}

Written writeFiles(const Invoice &invoice, const IssueOptions &options)
{
    Written written;
    const QString code = paymentMeans::code(invoice, coinCodeOf(options.bareAddress));
    const auto form = paymentMeans::form(invoice);
    if (!options.qrFile.isEmpty() && !code.isEmpty())
        written.qr = writeQr(code, options.qrFile);
    else if (const LocalizedText doubt = paymentMeans::addressDoubt(invoice);
             !options.qrFile.isEmpty() && !doubt.isEmpty())
        written.qr = failure(ErrorKind::Refused, u"coin-address"_s, doubt);
    if (!options.formFile.isEmpty() && form)
        written.form = writePayPage(*form, options.formFile);
    else if (!options.formFile.isEmpty() && invoice.errorMessage.isEmpty())
        written.form = failure(ErrorKind::Input, u"no-pay-form"_s,
            translatable("IssueCommand", "This sale is not paid by a form."));
    return written;
}

} // namespace counterfoil::cli
