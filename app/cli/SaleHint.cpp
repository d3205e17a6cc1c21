// SPDX-License-Identifier: GPL-3.0-or-later
#include "SaleHint.h"

namespace counterfoil::cli {

LocalizedText withHint(const LocalizedText &words, const Invoice &invoice)
{
    const LocalizedText hint = confirmHint(invoice);
    return words.isEmpty() || hint.isEmpty() ? words : words + QChar(u' ') + hint;
}

} // namespace counterfoil::cli
