// SPDX-License-Identifier: GPL-3.0-or-later
#include "PayLink.h"

#include "base/WebAddress.h"

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> unsafe(const QString &why, const QString &detail)
{
    return failure(ErrorKind::Unknown, u"pay-link-unsafe"_s,
        u"The gateway answered with a link that is not safe to show (%1). The sale may be there all the same: check it, and do not issue it again."_s
            .arg(why),
        detail);
}

} // namespace

Result<QUrl> readPayLink(QStringView text)
{
    if (text.isEmpty())
        return failure(ErrorKind::Unknown, u"pay-link-missing"_s,
            u"The gateway’s answer holds no pay link. The sale may be there all the same: check it, and do not issue it again."_s);
    const auto address = readWebAddress(text);
    if (!address)
        return unsafe(address.error().code, address.error().message);
    return *address;
}

Result<QUrl> readPayLink(QStringView text, const QUrl &gateway)
{
    auto link = readPayLink(text);
    // No customer could open it, and whoever tries here calls some service of this computer.
    if (link && isLoopback(*link) && !isLoopback(gateway))
        return unsafe(u"url-loopback"_s, u"The link leads to the computer it is opened on."_s);
    return link;
}

} // namespace counterfoil
