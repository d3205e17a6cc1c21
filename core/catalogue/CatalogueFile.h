// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Saved.h"
#include "ledger/Database.h"

#include <functional>
#include <optional>

namespace counterfoil {

/// Which of them are asked for: a page of the list, the most recently sold or saved first.
struct CatalogueQuery {
    QString typed = {}; ///< beginnings of words, a number or a barcode; empty: all
    qint64 before = 0; ///< CataloguePage::next of the page before; 0: the first page
    int limit = 20;
};

/// What answers a query, and where the next page begins.
template <typename Record>
struct CataloguePage {
    std::vector<Record> records = {};
    qint64 next = 0; ///< CatalogueQuery::before of it; 0: there is no more
};

/// Saved items and customers: one SQLite file beside the books, which need none of it. Blocking, and bound to
/// the thread that made it; the program uses it through Catalogue. Every change is one durable transaction.
/// Error codes: catalogue-unavailable, catalogue-damaged, catalogue-version, catalogue-interrupted (kind
/// Unavailable), saved-* and those of checked() (kind Input).
class CatalogueFile {
public:
    using Access = Database::Access;

    explicit CatalogueFile(QString path)
        : m_path(std::move(path))
    {
    }
    CatalogueFile(const CatalogueFile &) = delete;
    CatalogueFile &operator=(const CatalogueFile &) = delete;

    /// Writing makes the file where there is none, for its owner alone. Reading: beside somebody who has
    /// opened it for writing. Closed after an Error.
    Result<void> open(Access access = Access::Writing);
    bool isOpen() const { return m_database.isOpen(); }
    void close() { m_database.close(); }
    /// Ends what another thread is reading here: that fails with catalogue-interrupted. For other threads.
    void interrupt() { m_database.interrupt(); }

    enum class Duplicates { Refused, Allowed };

    /// Writes a new record, or replaces the one of that id; it comes first in the list then. Answers with it
    /// as it stands there. Errors, kind Input: those of checked(); saved-number-taken; and where duplicates
    /// are refused saved-duplicate: another item has that name or barcode, another customer that e-mail
    /// address (its detail is the other one's number). saved-gone: there is none of that id any more.
    Result<SavedItem> save(const SavedItem &item, Duplicates duplicates);
    Result<SavedCustomer> save(const SavedCustomer &customer, Duplicates duplicates);

    /// What matches: the exact barcode or number first, then by place. The exact ones are in the first page
    /// only.
    Result<CataloguePage<SavedItem>> items(const CatalogueQuery &query);
    Result<CataloguePage<SavedCustomer>> customers(const CatalogueQuery &query);
    /// Those with that barcode, whatever their number.
    Result<std::vector<SavedItem>> itemsByBarcode(const QString &barcode);
    Result<std::vector<SavedCustomer>> customersByEmail(const QString &email);
    /// Those of that name, whatever its capitals: at most two, which is enough to know that it says nothing.
    Result<std::vector<SavedItem>> itemsByName(const QString &name);
    /// By its number. Error saved-gone.
    Result<SavedItem> item(const QString &number);
    Result<SavedCustomer> customer(const QString &number);
    /// By what no other record ever gets, while numbers are changed and given anew. Error saved-gone.
    Result<SavedItem> itemOfId(qint64 id);
    Result<SavedCustomer> customerOfId(qint64 id);
    Result<qint64> itemCount();
    Result<qint64> customerCount();

    /// Those records are gone; answers with what they were, for bringBack().
    Result<std::vector<SavedItem>> removeItems(const std::vector<qint64> &ids);
    Result<std::vector<SavedCustomer>> removeCustomers(const std::vector<qint64> &ids);
    /// As they were, id and place. What was taken meanwhile (a number) is error saved-number-taken, and none
    /// comes back.
    Result<void> bringBack(const std::vector<SavedItem> &items);
    Result<void> bringBack(const std::vector<SavedCustomer> &customers);
    /// They were sold just now, in this order: the last one comes first in the list. Ids that are gone are
    /// passed over.
    Result<void> noteItemsSold(const std::vector<qint64> &ids);
    Result<void> noteCustomersServed(const std::vector<qint64> &ids);
    /// Like removing it, and nothing of it is left in the file: neither in free pages nor in the index. Who
    /// may be the same person stays, and is named.
    Result<ErasedCustomer> eraseCustomer(const QString &number);

    /// Every record, oldest place first, as of one moment, until `take` answers false.
    Result<void> eachItem(const std::function<bool(const SavedItem &)> &take);
    Result<void> eachCustomer(const std::function<bool(const SavedCustomer &)> &take);

    /// A number that changes with what other connections write, whatever that is; not with this one's.
    Result<qint64> dataVersion() { return number({QStringLiteral("PRAGMA data_version")}); }

    /// Carries `work` out as one transaction: its Error takes all of it back.
    Result<void> inTransaction(const std::function<Result<void>()> &work);
    // Within a transaction: for whoever takes many (CatalogueImport).
    Result<SavedItem> put(const SavedItem &checkedItem, Duplicates duplicates);
    Result<SavedCustomer> put(const SavedCustomer &checkedCustomer, Duplicates duplicates);

private:
    Result<void> run(const Sql &sql);
    Result<qint64> number(const Sql &sql);
    Result<void> takeIntoUse();
    Result<qint64> checkOwner();
    Result<void> migrate();
    tl::unexpected<Error> broken(const QString &reason) const;

    template <typename Record>
    Result<std::vector<Record>> rows(const Sql &sql);
    template <typename Record>
    Result<Record> saveOne(const Record &record, Duplicates duplicates);
    template <typename Record>
    Result<Record> putOne(const Record &record, Duplicates duplicates);
    template <typename Record>
    Result<std::optional<Record>> byId(qint64 id);
    template <typename Record>
    Result<void> write(const Record &record);
    template <typename Record>
    Result<void> unwrite(const Record &record);
    template <typename Record>
    Result<std::vector<Record>> exactly(const QString &typed);
    template <typename Record>
    Result<QStringList> leading(const QStringList &words);
    template <typename Record>
    Result<std::vector<Record>> matching(const QStringList &words, qint64 before, qint64 most);
    template <typename Record>
    Result<CataloguePage<Record>> page(const CatalogueQuery &query);
    template <typename Record>
    Result<std::vector<Record>> removeAll(const std::vector<qint64> &ids);
    template <typename Record>
    Result<void> bringAllBack(const std::vector<Record> &records);
    template <typename Record>
    Result<void> moveUp(const std::vector<qint64> &ids);
    template <typename Record>
    Result<Record> byNumber(const QString &number);
    template <typename Record>
    Result<Record> ofId(qint64 id);
    Result<std::vector<SavedCustomer>> likelySame(const SavedCustomer &customer);
    template <typename Record>
    Result<void> each(const std::function<bool(const Record &)> &take);
    template <typename Record>
    Result<QString> freeNumber(qint64 id);

    QString m_path;
    Database m_database;
};

} // namespace counterfoil
