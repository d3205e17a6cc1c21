// SPDX-License-Identifier: GPL-3.0-or-later
#include "Looks.h"

namespace counterfoil::gallery {

using namespace Qt::StringLiterals;

std::vector<QSize> allSizes()
{
    if (qEnvironmentVariableIntValue("QT_SCALE_FACTOR") == 2)
        return {{784, 452}};
    return {{1024, 700}, {900, 600}, {1600, 1000}};
}

std::vector<Look> allLooks()
{
    std::vector<Look> all;
    for (const look::Scheme scheme : {look::Scheme::Light, look::Scheme::Dark}) {
        for (const QSize size : allSizes())
            all.push_back({size, scheme});
    }
    return all;
}

std::vector<std::pair<QString, void (Gallery::*)()>> sections()
{
    return {{u"invoices"_s, &Gallery::invoices}, {u"sale"_s, &Gallery::sale},
        {u"einvoice"_s, &Gallery::eInvoice}, {u"counter"_s, &Gallery::counter}, {u"cards"_s, &Gallery::cards},
        {u"means"_s, &Gallery::payMeans}, {u"accounts"_s, &Gallery::accounts},
        {u"settings"_s, &Gallery::settings}, {u"news"_s, &Gallery::news}, {u"printing"_s, &Gallery::printing},
        {u"import"_s, &Gallery::import}, {u"statement"_s, &Gallery::statement},
        {u"display"_s, &Gallery::display}, {u"catalogue"_s, &Gallery::catalogue},
        {u"longest"_s, &Gallery::longest}};
}

} // namespace counterfoil::gallery
