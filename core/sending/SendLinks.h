// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Message.h"

#include <QUrl>

namespace counterfoil::sendLinks {

/// Links that open a message, filled in, in another program of the person. Nothing is sent by them. All are
/// ASCII: what is not is percent-encoded UTF-8. Errors (Input): those of readMailAddress() and
/// readInternationalPhone(), and message-too-long-for-link where programs are known to cut or refuse such a
/// link.

/// RFC 6068: the subject and the long text, lines by %0D%0A. `address` may be empty: the person fills it in.
Result<QUrl> mailto(const QString &address, const Message &message);
Result<QUrl> mailto(const QString &address, const QString &subject, const QString &text);
/// RFC 5724, with the "body" that phones and desktop programs take: the short text. `phone` in international
/// form, or empty.
Result<QUrl> sms(const QString &phone, const Message &message);
/// https://wa.me/, which WhatsApp documents: the short text. `phone` in international form, or empty:
/// WhatsApp asks whom it goes to.
Result<QUrl> whatsApp(const QString &phone, const Message &message);
/// https://t.me/share/url, which Telegram documents: the pay link, which it puts first, and the text below
/// it. Telegram asks whom it goes to.
Result<QUrl> telegram(const Message &message);

} // namespace counterfoil::sendLinks
