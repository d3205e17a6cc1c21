// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CatalogueCsv.h"
#include "CatalogueFile.h"
#include "base/SerialWorker.h"

#include <QCoroFuture>
#include <QCoroTask>
#include <QObject>

#include <atomic>
#include <memory>
#include <stop_token>

namespace counterfoil {

/// Saved items and customers as the program uses them: nothing that asks ever waits for the disk. What is
/// written is carried out on a thread of its own, what is searched for on others, so that no scan waits for a
/// file that is imported; they begin, and the file is opened, with the first call. Errors are
/// CatalogueFile's.
class Catalogue : public QObject {
    Q_OBJECT

public:
    using Duplicates = CatalogueFile::Duplicates;

    explicit Catalogue(QString path, QObject *parent = nullptr);
    ~Catalogue() override; ///< waits for what is being written; an import that runs is cancelled

    QString path() const { return m_path; }
    /// Whether something was ever saved here; looks at no more than whether the file is there.
    bool isInUse() const;

    /// A search that is asked for while another one runs ends that one (catalogue-interrupted): only what was
    /// typed last counts. Items and customers each have their own.
    QCoro::Task<Result<CataloguePage<SavedItem>>> items(CatalogueQuery query);
    QCoro::Task<Result<CataloguePage<SavedCustomer>>> customers(CatalogueQuery query);
    QCoro::Task<Result<SavedItem>> item(QString number);
    QCoro::Task<Result<SavedCustomer>> customer(QString number);
    QCoro::Task<Result<SavedCustomer>> customerOfId(qint64 id);
    QCoro::Task<Result<std::vector<SavedItem>>> itemsByBarcode(QString barcode);
    QCoro::Task<Result<qint64>> itemCount();
    QCoro::Task<Result<qint64>> customerCount();

    /// Tells changed() where another program has written since the last time, and whether it has: for whoever
    /// comes back to a list. Nothing is opened for it.
    QCoro::Task<bool> lookForOthers();

    QCoro::Task<Result<SavedItem>> save(SavedItem item, Duplicates duplicates);
    QCoro::Task<Result<SavedCustomer>> save(SavedCustomer customer, Duplicates duplicates);
    QCoro::Task<Result<std::vector<SavedItem>>> removeItems(std::vector<qint64> ids);
    QCoro::Task<Result<std::vector<SavedCustomer>>> removeCustomers(std::vector<qint64> ids);
    QCoro::Task<Result<void>> bringBack(std::vector<SavedItem> items);
    QCoro::Task<Result<void>> bringBack(std::vector<SavedCustomer> customers);
    QCoro::Task<Result<void>> noteSold(std::vector<qint64> items, std::vector<qint64> customers);
    QCoro::Task<Result<ErasedCustomer>> eraseCustomer(QString number);

    enum class Of { Items, Customers };
    struct CsvWork {
        Of of = Of::Items;
        QString path;
        CsvOrder::Mode mode = CsvOrder::Mode::Preview;
        std::optional<TextEncoding> encoding = {};
        QChar separator = u','; ///< of a file that is written
        std::stop_token stop = {};
        /// In thousandths; called on this object's thread.
        std::function<void(int)> progress = {};
    };
    QCoro::Task<Result<CsvReport>> importCsv(CsvWork work);
    /// Written whole or not at all, for its owner alone; how many lines it has.
    QCoro::Task<Result<qint64>> exportCsv(CsvWork work);

Q_SIGNALS:
    void changed(); ///< something was saved, deleted or imported: by this object, or as lookForOthers() found

private:
    struct Side { ///< a connection and its thread
        explicit Side(const QString &path)
            : file(path)
        {
        }
        CatalogueFile file;
        std::atomic<bool> isOpen = false;
        std::atomic<int> asked = 0; ///< how often something was searched for
        std::unique_ptr<SerialWorker> worker; ///< last: it ends first
    };

    template <typename Call>
    auto onWriter(Call call);
    template <typename Call>
    auto onReader(Side &side, Call call);
    template <typename Record, typename Ask>
    QCoro::Task<Result<CataloguePage<Record>>> search(Side &side, CatalogueQuery query, Ask ask);
    std::function<bool(int)> teller(const CsvWork &work);
    template <typename Answer>
    QCoro::Task<Result<Answer>> changing(QFuture<Result<Answer>> writing);

    QString m_path;
    std::stop_source m_ending;
    qint64 m_version = 0; ///< CatalogueFile::dataVersion() when it was looked at last; 0: not yet
    Side m_writer;
    Side m_items;
    Side m_customers;
    Side m_scans; ///< what a scanner read: no search ends it, and no import delays it
};

} // namespace counterfoil
