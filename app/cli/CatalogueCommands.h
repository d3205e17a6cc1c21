// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Commands.h"
#include "catalogue/Basket.h"

namespace counterfoil::cli {

struct SavedAddOptions {
    SavedItem item; ///< without its prices
    QStringList prices; ///< "3.50 EUR"
    SavedCustomer customer;
    bool again = false; ///< although there is one like it
    bool json = false;
};

struct SavedListOptions {
    QString typed; ///< empty: all
    int limit = 50;
    bool json = false;
};

struct SavedCsvOptions {
    QString file;
    QString encoding; ///< empty: as the file's content tells
    QString separator = QStringLiteral("comma");
    bool isPreview = false;
    bool skipWrong = false;
    bool json = false;
};

struct EraseOptions {
    QString number;
    bool descriptions = false; ///< of the customer's sales, too
    bool isPreview = false;
    bool sameNumber = false; ///< also sales that carry the number under another name
    bool json = false;
};

QCoro::Task<int> itemAdd(Services &services, SavedAddOptions options);
QCoro::Task<int> itemList(Services &services, SavedListOptions options);
QCoro::Task<int> itemRemove(Services &services, QString number, bool json);
QCoro::Task<int> customerAdd(Services &services, SavedAddOptions options);
QCoro::Task<int> customerList(Services &services, SavedListOptions options);
QCoro::Task<int> customerRemove(Services &services, QString number, bool json);
QCoro::Task<int> customerErase(Services &services, EraseOptions options);
QCoro::Task<int> savedImport(
    Services &services, Catalogue::Of of, SavedCsvOptions options, std::stop_token stop);
QCoro::Task<int> savedExport(
    Services &services, Catalogue::Of of, SavedCsvOptions options, std::stop_token stop);

/// What `issue` takes from the catalogue.
struct Picked {
    Basket basket;
    std::optional<SavedCustomer> customer;
};
/// "12", "3*12", a barcode (countedIn()): each of `items`; the customer of that number (empty: none).
QCoro::Task<Result<Picked>> pick(Services &services, QStringList items, QString customer);
/// Puts it into the draft, as far as nobody has said anything else. Errors, kind Input: pick-amount (an
/// amount was given as well), pick-currency (which one is not clear), and Basket's.
Result<void> takePicked(const Picked &picked, const PaymentMethod &method, Draft &draft);

} // namespace counterfoil::cli
