// SPDX-License-Identifier: GPL-3.0-or-later
#include "DisplayWords.h"

namespace counterfoil::displayWords {

using Stage = ShownSale::Stage;

LocalizedText welcome()
{
    //: On the customer’s screen, while nobody pays.
    return translatable("DisplayWords", "Welcome");
}

LocalizedText training()
{
    //: On the customer’s screen, where a cashier trains.
    return translatable("DisplayWords", "Training: no money moves");
}

LocalizedText title(Stage stage)
{
    switch (stage) {
    case Stage::Idle:
        return welcome();
    case Stage::Moment:
        //: On the customer’s screen.
        return translatable("DisplayWords", "One moment, please");
    case Stage::Scan:
        //: On the customer’s screen, beside a QR code.
        return translatable("DisplayWords", "Scan to pay");
    case Stage::Counter:
        //: On the customer’s screen: there is no QR code; the cashier shows how it is paid.
        return translatable("DisplayWords", "Please pay at the counter");
    case Stage::Phone:
        //: On the customer’s screen: the payment system asks on the customer’s phone.
        return translatable("DisplayWords", "Please confirm on your phone");
    case Stage::Paid:
        //: On the customer’s screen, large: the sale is paid.
        return translatable("DisplayWords", "Paid");
    case Stage::NotPaid:
        //: On the customer’s screen, large: the sale ended without being paid.
        return translatable("DisplayWords", "Not paid");
    }
    Q_UNREACHABLE();
}

LocalizedText note(Stage stage, bool mayBeMisread)
{
    if (stage == Stage::Scan && mayBeMisread)
        //: On the customer’s screen, beside a QR code for coins. A wallet: the customer’s program for coins.
        return translatable(
            "DisplayWords", "If your wallet shows another coin or amount, ask before you pay.");
    if (stage == Stage::Paid)
        //: On the customer’s screen, below “Paid”.
        return translatable("DisplayWords", "Thank you");
    if (stage == Stage::NotPaid)
        //: On the customer’s screen, below “Not paid”.
        return translatable("DisplayWords", "Please ask at the counter.");
    return {};
}

} // namespace counterfoil::displayWords
