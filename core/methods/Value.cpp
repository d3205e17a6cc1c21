// SPDX-License-Identifier: GPL-3.0-or-later
#include "Value.h"

namespace counterfoil {

namespace {

struct Writer {
    Json operator()(const QString &text) const { return Json::string(text); }
    Json operator()(const SecretText &text) const { return Json::string(text.reveal()); }
    Json operator()(const Money &money) const { return Json::number(money.decimalText()); }
    Json operator()(const Currency &currency) const { return Json::string(currency.code()); }
    Json operator()(const QUrl &url) const { return Json::string(url.toString(QUrl::FullyEncoded)); }
    Json operator()(const QDate &date) const { return Json::string(date.toString(Qt::ISODate)); }
    Json operator()(const Json &json) const { return json; }
};

} // namespace

Json toWire(const Value &value)
{
    return std::visit(Writer(), value);
}

} // namespace counterfoil
