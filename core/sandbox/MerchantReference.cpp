// SPDX-License-Identifier: GPL-3.0-or-later
#include "MerchantReference.h"

#include <QRegularExpression>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

QString search(const Json &value)
{
    static const QRegularExpression reference(u"\\ACF-[0-9A-Za-z-]{1,64}\\z"_s);
    if (value.isString())
        return reference.match(value.text()).hasMatch() ? value.text() : QString();
    for (const auto &[name, member] : value.members()) {
        if (const QString found = search(member); !found.isEmpty())
            return found;
    }
    for (const Json &item : value.items()) {
        if (const QString found = search(item); !found.isEmpty())
            return found;
    }
    return {};
}

} // namespace

QString findMerchantReference(const Json &merchantData)
{
    if (!merchantData.isString())
        return search(merchantData);
    const auto parsed = Json::parse(merchantData.text().toUtf8());
    return search(parsed ? *parsed : merchantData);
}

} // namespace counterfoil
