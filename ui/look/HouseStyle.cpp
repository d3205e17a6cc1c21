// SPDX-License-Identifier: GPL-3.0-or-later
#include "HouseStyle.h"

namespace counterfoil::look {

using namespace Qt::StringLiterals;

HouseStyle::HouseStyle()
    : QProxyStyle(u"fusion"_s)
{
}

} // namespace counterfoil::look
