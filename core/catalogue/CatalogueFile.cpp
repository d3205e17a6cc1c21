// SPDX-License-Identifier: GPL-3.0-or-later
#include "CatalogueFile.h"

#include "Barcode.h"
#include "CatalogueMigrations.h"
#include "CatalogueRows.h"
#include "CatalogueTrouble.h"
#include "CatalogueWords.h"
#include "invoices/Customer.h"
#include "invoices/PersonalData.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QThread>

#include <algorithm>
#include <limits>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

template <typename Record>
constexpr const Record *kind = nullptr; // says which overload of CatalogueRows.h is meant

template <typename Record>
QString tableOf()
{
    return catalogue::table(kind<Record>);
}

Error numberTaken(const QString &number)
{
    return {ErrorKind::Input, u"saved-number-taken"_s,
        //: %1: the shop's own number of an item or customer.
        translatable("Catalogue", "The number %1 is another one’s already. Choose another number.")
            .arg(number),
        number};
}

Error gone(const QString &number)
{
    if (number.isEmpty())
        return {ErrorKind::Input, u"saved-gone"_s,
            translatable("Catalogue", "It was deleted meanwhile. Save it as a new one."), {}};
    return {ErrorKind::Input, u"saved-gone"_s,
        //: %1: what was typed as the number of an item or customer.
        translatable("Catalogue", "Nothing is saved under the number %1.").arg(number.left(60)), {}};
}

} // namespace

tl::unexpected<Error> CatalogueFile::broken(const QString &reason) const
{
    return tl::unexpected(catalogueTrouble(m_path, reason));
}

Result<void> CatalogueFile::run(const Sql &sql)
{
    SqlStatement statement = m_database.prepare(sql);
    if (!statement.run())
        return broken(statement.reason());
    return {};
}

Result<qint64> CatalogueFile::number(const Sql &sql)
{
    SqlStatement statement = m_database.prepare(sql);
    if (!statement.next())
        return broken(statement.reason());
    return statement.integer(0);
}

Result<void> CatalogueFile::open(Access access)
{
    if (const auto opened = m_database.open(m_path, access); !opened)
        return broken(opened.error());
    const auto taken = access == Access::Writing ? takeIntoUse() : Result<void>();
    if (!taken)
        m_database.close();
    return taken;
}

Result<void> CatalogueFile::takeIntoUse()
{
    if (const auto ours = checkOwner(); !ours)
        return tl::unexpected(ours.error());
    // Customers' names and addresses are nobody else's business on a shared machine.
    QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner);
    // While another program makes the new file SQLite answers "locked" at once, whatever its time-out.
    const QDeadlineTimer patience(std::chrono::seconds(10));
    for (;;) {
        const auto done = run({u"PRAGMA journal_mode = WAL"_s});
        if (done)
            break;
        if (!done.error().detail.contains(u"locked") || patience.hasExpired())
            return done;
        QThread::msleep(10);
    }
    for (const QString &pragma :
        {u"PRAGMA synchronous = FULL"_s, u"PRAGMA foreign_keys = ON"_s, u"PRAGMA secure_delete = ON"_s}) {
        if (const auto done = run({pragma}); !done)
            return done;
    }
    return migrate();
}

Result<qint64> CatalogueFile::checkOwner()
{
    // In one statement, so of one moment: another program may be making the file just now.
    SqlStatement row = m_database.prepare(
        u"SELECT (SELECT user_version FROM pragma_user_version), "
        "(SELECT application_id FROM pragma_application_id), count(*) FROM sqlite_master"_s);
    if (!row.next())
        return broken(row.reason());
    const qint64 version = row.integer(0);
    const bool isNew = version == 0 && row.integer(1) == 0 && row.integer(2) == 0;
    if ((row.integer(1) != catalogueApplicationId && !isNew) || version < 0)
        return failure(ErrorKind::Unavailable, u"catalogue-version"_s,
            //: %1: the path of a file.
            translatable("Catalogue",
                "%1 does not hold saved items and customers of this program. Move that file away.")
                .arg(m_path));
    if (version > static_cast<qint64>(catalogueMigrations().size()))
        return failure(ErrorKind::Unavailable, u"catalogue-version"_s,
            //: %1: the path of a file; %2: the number of its form.
            translatable("Catalogue",
                "The saved items and customers in %1 were written by a newer version of this program (%2). "
                "Install that version.")
                .arg(m_path, version));
    return version;
}

Result<void> CatalogueFile::migrate()
{
    const auto newest = static_cast<qint64>(catalogueMigrations().size());
    if (const auto version = number({u"PRAGMA user_version"_s}); version && *version == newest)
        return {};
    return inTransaction([this, newest]() -> Result<void> {
        // Asked again inside the transaction: another program may just have done it.
        const auto version = checkOwner();
        if (!version)
            return tl::unexpected(version.error());
        Result<void> done = run({u"PRAGMA application_id = %1"_s.arg(catalogueApplicationId)});
        for (qint64 step = *version; done && step < newest; ++step) {
            for (const QString &statement : catalogueMigrations()[static_cast<std::size_t>(step)]) {
                if (done = run({statement}); !done)
                    return done;
            }
        }
        return done ? run({u"PRAGMA user_version = %1"_s.arg(newest)}) : done;
    });
}

Result<void> CatalogueFile::inTransaction(const std::function<Result<void>()> &work)
{
    // IMMEDIATE: the right to write is taken before anything is read.
    if (auto begun = run({u"BEGIN IMMEDIATE"_s}); !begun)
        return begun;
    auto done = work();
    if (done)
        done = run({u"COMMIT"_s});
    if (!done)
        static_cast<void>(run({u"ROLLBACK"_s})); // where it fails there is none any more
    return done;
}

template <typename Record>
Result<std::vector<Record>> CatalogueFile::rows(const Sql &sql)
{
    std::vector<Record> found;
    SqlStatement statement = m_database.prepare(sql);
    while (statement.next()) {
        auto record = catalogue::read(statement, kind<Record>);
        if (!record)
            return tl::unexpected(record.error());
        found.push_back(std::move(*record));
    }
    if (statement.hasFailed())
        return broken(statement.reason());
    return found;
}

template <typename Record>
Result<std::optional<Record>> CatalogueFile::byId(qint64 id)
{
    auto found = rows<Record>({catalogue::select(kind<Record>) + u" WHERE id = ?"_s, {id}});
    if (!found)
        return tl::unexpected(found.error());
    return found->empty() ? std::nullopt : std::optional(std::move(found->front()));
}

template <typename Record>
Result<Record> CatalogueFile::byNumber(const QString &number)
{
    auto found = rows<Record>(
        {catalogue::select(kind<Record>) + u" WHERE number_key = ?"_s, {catalogue::numberKey(number)}});
    if (!found)
        return tl::unexpected(found.error());
    if (found->empty())
        return tl::unexpected(gone(number.isEmpty() ? u"“”"_s : number));
    return std::move(found->front());
}

template <typename Record>
Result<Record> CatalogueFile::ofId(qint64 id)
{
    auto found = byId<Record>(id);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return tl::unexpected(gone({}));
    return std::move(**found);
}

/// The row, its index and its barcodes. Id and place are given.
template <typename Record>
Result<void> CatalogueFile::write(const Record &record)
{
    SqlStatement statement = m_database.prepare(catalogue::inserting(record));
    if (!statement.run()) {
        if (statement.reason().contains(tableOf<Record>() + u".number_key"))
            return tl::unexpected(numberTaken(record.number));
        return broken(statement.reason());
    }
    if (auto done = run({u"INSERT INTO %1_search (rowid, words) VALUES (?, ?)"_s.arg(tableOf<Record>()),
            {record.place, catalogue::words(record)}});
        !done)
        return done;
    if constexpr (std::is_same_v<Record, SavedItem>) {
        for (const QString &barcode : record.barcodes) {
            if (auto done = run({u"INSERT OR IGNORE INTO barcode (code, item) VALUES (?, ?)"_s,
                    {barcodeKey(barcode), record.id}});
                !done)
                return done;
        }
    }
    return {};
}

template <typename Record>
Result<void> CatalogueFile::unwrite(const Record &record)
{
    // The index wants back exactly what it was given; that stands in the row.
    const QString name = tableOf<Record>();
    if (auto done =
            run({u"INSERT INTO %1_search (%1_search, rowid, words) SELECT 'delete', place, words FROM "
                 "%1 WHERE id = ?"_s.arg(name),
                {record.id}});
        !done)
        return done;
    return run({u"DELETE FROM %1 WHERE id = ?"_s.arg(name), {record.id}});
}

/// Its own id, as far as nobody has taken that for a number.
template <typename Record>
Result<QString> CatalogueFile::freeNumber(qint64 id)
{
    for (qint64 candidate = id;; ++candidate) {
        const QString text = QString::number(candidate);
        const auto taken =
            number({u"SELECT count(*) FROM %1 WHERE number_key = ?"_s.arg(tableOf<Record>()), {text}});
        if (!taken)
            return tl::unexpected(taken.error());
        if (*taken == 0)
            return text;
    }
}

template <typename Record>
Result<Record> CatalogueFile::putOne(const Record &record, Duplicates duplicates)
{
    const QString name = tableOf<Record>();
    Record put = record;
    if (put.id != 0) {
        const auto before = byId<Record>(put.id);
        if (!before)
            return tl::unexpected(before.error());
        if (!*before)
            return tl::unexpected(gone({}));
        if (put.number.isEmpty())
            put.number = (*before)->number;
    }
    if (duplicates == Duplicates::Refused) {
        for (const Sql &finding : catalogue::findingDuplicates(put)) {
            SqlStatement other = m_database.prepare(finding);
            if (other.next())
                return failure(ErrorKind::Input, u"saved-duplicate"_s,
                    //: %1: a number, %2: a name of an item or customer.
                    translatable("Catalogue",
                        "There is one like it already: %1, %2. Change that one, or say that you mean "
                        "another.")
                        .arg(other.text(0), other.text(1)),
                    other.text(0));
            if (other.hasFailed())
                return broken(other.reason());
        }
    }
    const auto last = number({u"SELECT coalesce(max(place), 0) FROM %1"_s.arg(name)});
    if (!last)
        return tl::unexpected(last.error());
    put.place = *last + 1;
    if (put.id == 0) {
        const auto highest =
            number({u"SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = ?), 0)"_s, {name}});
        if (!highest)
            return tl::unexpected(highest.error());
        put.id = *highest + 1;
        if (put.number.isEmpty()) {
            const auto free = freeNumber<Record>(put.id);
            if (!free)
                return tl::unexpected(free.error());
            put.number = *free;
        }
    } else if (const auto removed = unwrite(put); !removed) {
        return tl::unexpected(removed.error());
    }
    if (const auto written = write(put); !written)
        return tl::unexpected(written.error());
    return put;
}

template <typename Record>
Result<Record> CatalogueFile::saveOne(const Record &record, Duplicates duplicates)
{
    const auto good = checked(record);
    if (!good)
        return tl::unexpected(good.error().error);
    Record saved;
    const auto done = inTransaction([&]() -> Result<void> {
        auto put = putOne(*good, duplicates);
        if (!put)
            return tl::unexpected(put.error());
        saved = std::move(*put);
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return saved;
}

/// Those that the typed text names exactly, each once.
template <typename Record>
Result<std::vector<Record>> CatalogueFile::exactly(const QString &typed)
{
    std::vector<Record> found;
    for (const Sql &finding : catalogue::findingExactly(typed, kind<Record>)) {
        auto more = rows<Record>(finding);
        if (!more)
            return more;
        for (Record &record : *more) {
            const auto isIt = [&record](const Record &other) { return other.id == record.id; };
            if (std::none_of(found.begin(), found.end(), isIt))
                found.push_back(std::move(record));
        }
    }
    return found;
}

/// Those of the words that the index is asked for; the others are looked for in what it finds. Two lists of
/// it that never meet are walked to their ends: so a word that few records have leads alone, and one that
/// nearly all have (of an address) is not asked for.
template <typename Record>
Result<QStringList> CatalogueFile::leading(const QStringList &words)
{
    if (words.size() < 2)
        return words;
    const QString name = tableOf<Record>();
    qint64 least = 500; // that many texts are looked through in some milliseconds
    QStringList rarest;
    for (const QString &word : words) {
        const auto count =
            number({u"SELECT count(*) FROM (SELECT rowid FROM %1_search WHERE %1_search MATCH ? "
                    "LIMIT 500)"_s.arg(name),
                {catalogue::matchExpression({word})}});
        if (!count)
            return tl::unexpected(count.error());
        if (*count < least) {
            least = *count;
            rarest = QStringList{word};
        }
    }
    if (!rarest.isEmpty())
        return rarest;
    SqlStatement newest =
        m_database.prepare(u"SELECT words FROM %1 ORDER BY place DESC LIMIT 50"_s.arg(name));
    int sample = 0;
    QList<int> having(words.size(), 0);
    while (newest.next()) {
        ++sample;
        const QString text = newest.text(0);
        for (qsizetype at = 0; at < words.size(); ++at)
            having[at] += catalogue::hasAll(text, {words[at]}) ? 1 : 0;
    }
    if (newest.hasFailed())
        return broken(newest.reason());
    QStringList narrowing;
    for (qsizetype at = 0; at < words.size(); ++at) {
        if (having[at] * 10 < sample * 9)
            narrowing << words[at];
    }
    return narrowing.isEmpty() ? words : narrowing;
}

/// The index goes backwards through its places and ends with the last one wanted.
template <typename Record>
Result<std::vector<Record>> CatalogueFile::matching(const QStringList &words, qint64 before, qint64 most)
{
    const auto asked = leading<Record>(words);
    if (!asked)
        return tl::unexpected(asked.error());
    const QString name = tableOf<Record>();
    std::vector<Record> found;
    SqlStatement hits = m_database.prepare(
        {u"SELECT rowid FROM %1_search WHERE %1_search MATCH ? AND rowid < ? ORDER BY rowid DESC"_s.arg(name),
            {catalogue::matchExpression(*asked), before}});
    while (static_cast<qint64>(found.size()) < most && hits.next()) {
        const qint64 place = hits.integer(0);
        if (asked->size() < words.size()) {
            SqlStatement text =
                m_database.prepare({u"SELECT words FROM %1 WHERE place = ?"_s.arg(name), {place}});
            const bool isThere = text.next();
            if (text.hasFailed())
                return broken(text.reason());
            if (!isThere || !catalogue::hasAll(text.text(0), words))
                continue;
        }
        auto records = rows<Record>({catalogue::select(kind<Record>) + u" WHERE place = ?"_s, {place}});
        if (!records)
            return records;
        for (Record &record : *records)
            found.push_back(std::move(record));
    }
    if (hits.hasFailed())
        return broken(hits.reason());
    return found;
}

template <typename Record>
Result<CataloguePage<Record>> CatalogueFile::page(const CatalogueQuery &query)
{
    const QString typed = query.typed.trimmed();
    auto exact =
        typed.isEmpty() ? Result<std::vector<Record>>(std::vector<Record>()) : exactly<Record>(typed);
    if (!exact)
        return tl::unexpected(exact.error());
    CataloguePage<Record> page;
    if (query.before == 0)
        page.records = *exact;
    const QStringList words = catalogue::typedWords(typed);
    if (!typed.isEmpty() && words.isEmpty())
        return page; // signs alone: they may be a barcode, and are in no index
    const auto limit = static_cast<std::size_t>(std::max(query.limit, 1));
    const auto asked = static_cast<qint64>(limit) + static_cast<qint64>(exact->size())
        + 1; // one more: whether there is a next page
    const qint64 before = query.before == 0 ? std::numeric_limits<qint64>::max() : query.before;
    auto rest = words.isEmpty()
        ? rows<Record>({catalogue::select(kind<Record>) + u" WHERE place < ? ORDER BY place DESC LIMIT ?"_s,
            {before, asked}})
        : matching<Record>(words, before, asked);
    if (!rest)
        return tl::unexpected(rest.error());
    qint64 last = 0;
    for (Record &record : *rest) {
        const auto isIt = [&record](const Record &other) { return other.id == record.id; };
        if (std::any_of(exact->begin(), exact->end(), isIt))
            continue;
        if (page.records.size() >= limit) {
            page.next = last == 0 ? record.place + 1 : last;
            break;
        }
        last = record.place;
        page.records.push_back(std::move(record));
    }
    return page;
}

template <typename Record>
Result<std::vector<Record>> CatalogueFile::removeAll(const std::vector<qint64> &ids)
{
    std::vector<Record> removed;
    const auto done = inTransaction([&]() -> Result<void> {
        for (const qint64 id : ids) {
            auto record = byId<Record>(id);
            if (!record)
                return tl::unexpected(record.error());
            if (!*record)
                continue;
            if (auto gone = unwrite(**record); !gone)
                return gone;
            removed.push_back(std::move(**record));
        }
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return removed;
}

template <typename Record>
Result<void> CatalogueFile::bringAllBack(const std::vector<Record> &records)
{
    return inTransaction([&]() -> Result<void> {
        for (const Record &record : records) {
            const auto there = byId<Record>(record.id);
            if (!there)
                return tl::unexpected(there.error());
            if (*there) // twice the same undo
                continue;
            Record back = record;
            const auto isTaken =
                number({u"SELECT count(*) FROM %1 WHERE place = ?"_s.arg(tableOf<Record>()), {record.place}});
            const auto last = number({u"SELECT coalesce(max(place), 0) FROM %1"_s.arg(tableOf<Record>())});
            if (!isTaken || !last)
                return tl::unexpected(isTaken ? last.error() : isTaken.error());
            if (*isTaken != 0)
                back.place = *last + 1;
            if (auto written = write(back); !written)
                return written;
        }
        return {};
    });
}

template <typename Record>
Result<void> CatalogueFile::moveUp(const std::vector<qint64> &ids)
{
    return inTransaction([&]() -> Result<void> {
        for (const qint64 id : ids) {
            const auto record = byId<Record>(id);
            if (!record)
                return tl::unexpected(record.error());
            if (!*record)
                continue;
            if (auto put = putOne(**record, Duplicates::Allowed); !put)
                return tl::unexpected(put.error());
        }
        return {};
    });
}

template <typename Record>
Result<void> CatalogueFile::each(const std::function<bool(const Record &)> &take)
{
    SqlStatement statement = m_database.prepare(catalogue::select(kind<Record>) + u" ORDER BY place"_s);
    while (statement.next()) {
        const auto record = catalogue::read(statement, kind<Record>);
        if (!record)
            return tl::unexpected(record.error());
        if (!take(*record))
            return {};
    }
    if (statement.hasFailed())
        return broken(statement.reason());
    return {};
}

Result<SavedItem> CatalogueFile::save(const SavedItem &item, Duplicates duplicates)
{
    return saveOne(item, duplicates);
}

Result<SavedCustomer> CatalogueFile::save(const SavedCustomer &customer, Duplicates duplicates)
{
    return saveOne(customer, duplicates);
}

Result<SavedItem> CatalogueFile::put(const SavedItem &checkedItem, Duplicates duplicates)
{
    return putOne(checkedItem, duplicates);
}

Result<SavedCustomer> CatalogueFile::put(const SavedCustomer &checkedCustomer, Duplicates duplicates)
{
    return putOne(checkedCustomer, duplicates);
}

Result<CataloguePage<SavedItem>> CatalogueFile::items(const CatalogueQuery &query)
{
    return page<SavedItem>(query);
}

Result<CataloguePage<SavedCustomer>> CatalogueFile::customers(const CatalogueQuery &query)
{
    return page<SavedCustomer>(query);
}

Result<std::vector<SavedItem>> CatalogueFile::itemsByBarcode(const QString &barcode)
{
    if (barcodeKey(barcode).isEmpty())
        return std::vector<SavedItem>();
    return rows<SavedItem>(catalogue::findingExactly(barcode, kind<SavedItem>).front());
}

Result<std::vector<SavedCustomer>> CatalogueFile::customersByEmail(const QString &email)
{
    return rows<SavedCustomer>(catalogue::findingExactly(email, kind<SavedCustomer>).back());
}

Result<std::vector<SavedItem>> CatalogueFile::itemsByName(const QString &name)
{
    return rows<SavedItem>(
        {catalogue::select(kind<SavedItem>) + u" WHERE name_key = ? ORDER BY place DESC LIMIT 2"_s,
            {nameKey(name)}});
}

Result<SavedItem> CatalogueFile::item(const QString &number)
{
    return byNumber<SavedItem>(number);
}

Result<SavedCustomer> CatalogueFile::customer(const QString &number)
{
    return byNumber<SavedCustomer>(number);
}

Result<SavedItem> CatalogueFile::itemOfId(qint64 id)
{
    return ofId<SavedItem>(id);
}

Result<SavedCustomer> CatalogueFile::customerOfId(qint64 id)
{
    return ofId<SavedCustomer>(id);
}

Result<qint64> CatalogueFile::itemCount()
{
    return number({u"SELECT count(*) FROM item"_s});
}

Result<qint64> CatalogueFile::customerCount()
{
    return number({u"SELECT count(*) FROM customer"_s});
}

Result<std::vector<SavedItem>> CatalogueFile::removeItems(const std::vector<qint64> &ids)
{
    return removeAll<SavedItem>(ids);
}

Result<std::vector<SavedCustomer>> CatalogueFile::removeCustomers(const std::vector<qint64> &ids)
{
    return removeAll<SavedCustomer>(ids);
}

Result<void> CatalogueFile::bringBack(const std::vector<SavedItem> &items)
{
    return bringAllBack(items);
}

Result<void> CatalogueFile::bringBack(const std::vector<SavedCustomer> &customers)
{
    return bringAllBack(customers);
}

Result<void> CatalogueFile::noteItemsSold(const std::vector<qint64> &ids)
{
    return moveUp<SavedItem>(ids);
}

Result<void> CatalogueFile::noteCustomersServed(const std::vector<qint64> &ids)
{
    return moveUp<SavedCustomer>(ids);
}

/// Others with the same e-mail address or phone number, as the books compare them. No index knows numbers in
/// all their groups, so all are looked through.
Result<std::vector<SavedCustomer>> CatalogueFile::likelySame(const SavedCustomer &customer)
{
    constexpr std::size_t most = 20;
    const QString email = emailKey(customer.email);
    const QString phone = phoneEnd(customer.phone);
    std::vector<SavedCustomer> same;
    if (email.isEmpty() && phone.isEmpty())
        return same;
    std::vector<qint64> ids;
    SqlStatement all = m_database.prepare(u"SELECT id, email_key, phone FROM customer ORDER BY place DESC"_s);
    while (ids.size() < most && all.next()) {
        const bool isSame = (!email.isEmpty() && all.text(1) == email)
            || (!phone.isEmpty() && phoneEnd(all.text(2)) == phone);
        if (isSame && all.integer(0) != customer.id)
            ids.push_back(all.integer(0));
    }
    if (all.hasFailed())
        return broken(all.reason());
    for (const qint64 id : ids) {
        auto other = customerOfId(id);
        if (!other)
            return tl::unexpected(other.error());
        same.push_back(std::move(*other));
    }
    return same;
}

Result<ErasedCustomer> CatalogueFile::eraseCustomer(const QString &number)
{
    ErasedCustomer erased;
    const auto done = inTransaction([&]() -> Result<void> {
        auto found = customer(number);
        if (!found)
            return tl::unexpected(found.error());
        erased.customer = std::move(*found);
        auto others = likelySame(erased.customer);
        if (!others)
            return tl::unexpected(others.error());
        erased.others = std::move(*others);
        if (auto gone = unwrite(erased.customer); !gone)
            return gone;
        // The index writes its older lists anew, without what was taken out of them; in the same transaction,
        // as nobody could ask for it once they are gone. What SQLite frees it overwrites (secure_delete).
        return run({u"INSERT INTO customer_search (customer_search) VALUES ('optimize')"_s});
    });
    if (!done)
        return tl::unexpected(done.error());
    // Where others are reading just now the log stays, and is emptied with a later one.
    static_cast<void>(run({u"PRAGMA wal_checkpoint(TRUNCATE)"_s}));
    return erased;
}

Result<void> CatalogueFile::eachItem(const std::function<bool(const SavedItem &)> &take)
{
    return each<SavedItem>(take);
}

Result<void> CatalogueFile::eachCustomer(const std::function<bool(const SavedCustomer &)> &take)
{
    return each<SavedCustomer>(take);
}

} // namespace counterfoil
