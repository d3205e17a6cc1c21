// SPDX-License-Identifier: GPL-3.0-or-later
#include "PayLink.h"

#include "base/WebAddress.h"

namespace counterfoil {

using namespace Qt::StringLiterals;

Result<QUrl> readPayLink(QStringView text)
{
    if (text.isEmpty())
        return failure(ErrorKind::Unknown, u"pay-link-missing"_s,
            u"The gateway’s answer holds no pay link. Track this sale before you issue it again."_s);
    const auto address = readWebAddress(text);
    if (!address)
        return failure(ErrorKind::Unknown, u"pay-link-unsafe"_s,
            u"The gateway answered with a link that is not safe to show (%1). Track this sale before you issue it again."_s
                .arg(address.error().code),
            address.error().message);
    return *address;
}

} // namespace counterfoil
