// SPDX-License-Identifier: GPL-3.0-or-later
#include "Catalogue.h"

#include "CatalogueTrouble.h"
#include "base/TakeAnswer.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPointer>
#include <QSaveFile>

#include <filesystem>
#include <utility>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

Error interrupted()
{
    return catalogueTrouble({}, u"interrupted"_s);
}

Error notOpened(const QString &path, const QString &reason)
{
    return {ErrorKind::Input, u"csv-unavailable"_s,
        //: %1: the path of a file.
        translatable("Csv", "%1 could not be opened. Check that it is there and that you may use it.")
            .arg(path),
        reason};
}

Result<void> checkSource(const QString &path)
{
    // To open a pipe is to wait for who writes into it: for ever, and no stop is asked about meanwhile.
    const QFileInfo source(path);
    if (!source.exists() || source.isFile())
        return {};
    return failure(ErrorKind::Input, u"csv-unavailable"_s,
        //: %1: the path of what should be a file, and is a folder, a pipe or a device.
        translatable("Csv", "%1 is not an ordinary file. Choose a CSV file.")
            .arg(QDir::toNativeSeparators(path)));
}

Result<void> checkTarget(const QString &path)
{
    // QSaveFile renames a new file over whatever is there: a pipe, a device or a link that leads nowhere but
    // to itself would be gone. What a link leads to need not be there.
    std::error_code trouble;
    const auto target = std::filesystem::status(QFile::encodeName(path).toStdString(), trouble);
    const bool isLoop = trouble == std::errc::too_many_symbolic_link_levels;
    if (!isLoop && (!std::filesystem::exists(target) || std::filesystem::is_regular_file(target)))
        return {};
    return failure(ErrorKind::Input, u"csv-unavailable"_s,
        //: %1 is the name of a file, with its folders.
        translatable("Paper", "%1 is there already and is not an ordinary file. Choose another name.")
            .arg(QDir::toNativeSeparators(path)));
}

} // namespace

Catalogue::Catalogue(QString path, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_writer(m_path)
    , m_items(m_path)
    , m_customers(m_path)
    , m_scans(m_path)
{
}

Catalogue::~Catalogue()
{
    m_ending.request_stop();
    // Its file is closed on the thread that used it. Readers may wait for the writer to make the file.
    for (Side *side : {&m_items, &m_customers, &m_scans, &m_writer}) {
        if (side != &m_writer)
            side->file.interrupt();
        if (side->worker)
            side->worker->run([side] { side->file.close(); }).waitForFinished();
        side->worker.reset();
    }
}

bool Catalogue::isInUse() const
{
    return QFile::exists(m_path);
}

template <typename Call>
auto Catalogue::onWriter(Call call)
{
    if (!m_writer.worker)
        m_writer.worker = std::make_unique<SerialWorker>(u"catalogue"_s);
    return m_writer.worker->run(
        [side = &m_writer,
            call = std::move(call)]() mutable -> std::invoke_result_t<Call &, CatalogueFile &> {
            if (!side->file.isOpen()) {
                if (const auto opened = side->file.open(); !opened)
                    return tl::unexpected(opened.error());
                side->isOpen = true;
            }
            return call(side->file);
        });
}

template <typename Call>
auto Catalogue::onReader(Side &side, Call call)
{
    // The one who writes makes the file and brings it up to date: that is waited for off the caller's thread.
    const bool isToBeMade = !side.isOpen && !m_writer.isOpen;
    QFuture<Result<void>> ready;
    if (isToBeMade)
        ready = onWriter([](CatalogueFile &) { return Result<void>(); });
    if (!side.worker)
        side.worker = std::make_unique<SerialWorker>(u"catalogue reader"_s);
    return side.worker->run(
        [side = &side, isToBeMade, ready,
            call = std::move(call)]() mutable -> std::invoke_result_t<Call &, CatalogueFile &> {
            if (!side->file.isOpen()) {
                const auto made = isToBeMade ? ready.result() : Result<void>();
                const auto opened = made ? side->file.open(CatalogueFile::Access::Reading) : made;
                if (!opened)
                    return tl::unexpected(opened.error());
                side->isOpen = true;
            }
            return call(side->file);
        });
}

template <typename Record, typename Ask>
QCoro::Task<Result<CataloguePage<Record>>> Catalogue::search(Side &side, CatalogueQuery query, Ask ask)
{
    const int turn = ++side.asked;
    side.file.interrupt();
    auto searching = onReader(
        side, [turn, asked = &side.asked, query, ask](CatalogueFile &file) -> Result<CataloguePage<Record>> {
            if (*asked != turn)
                return tl::unexpected(interrupted());
            return ask(file, query);
        });
    co_return co_await takeAnswer(std::move(searching));
}

QCoro::Task<Result<CataloguePage<SavedItem>>> Catalogue::items(CatalogueQuery query)
{
    return search<SavedItem>(m_items, std::move(query),
        [](CatalogueFile &file, const CatalogueQuery &asked) { return file.items(asked); });
}

QCoro::Task<Result<CataloguePage<SavedCustomer>>> Catalogue::customers(CatalogueQuery query)
{
    return search<SavedCustomer>(m_customers, std::move(query),
        [](CatalogueFile &file, const CatalogueQuery &asked) { return file.customers(asked); });
}

// Single records are asked of the writer: what was saved before is in the answer, and no search ends them.
// But what a scanner read: somebody waits with it at the till, and an import may take a minute.

QCoro::Task<Result<SavedItem>> Catalogue::item(QString number)
{
    return takeAnswer(onWriter([number](CatalogueFile &file) { return file.item(number); }));
}

QCoro::Task<Result<SavedCustomer>> Catalogue::customer(QString number)
{
    return takeAnswer(onWriter([number](CatalogueFile &file) { return file.customer(number); }));
}

QCoro::Task<Result<SavedCustomer>> Catalogue::customerOfId(qint64 id)
{
    return takeAnswer(onWriter([id](CatalogueFile &file) { return file.customerOfId(id); }));
}

QCoro::Task<Result<std::vector<SavedItem>>> Catalogue::itemsByBarcode(QString barcode)
{
    return takeAnswer(
        onReader(m_scans, [barcode](CatalogueFile &file) { return file.itemsByBarcode(barcode); }));
}

QCoro::Task<Result<qint64>> Catalogue::itemCount()
{
    return takeAnswer(onWriter([](CatalogueFile &file) { return file.itemCount(); }));
}

QCoro::Task<Result<qint64>> Catalogue::customerCount()
{
    return takeAnswer(onWriter([](CatalogueFile &file) { return file.customerCount(); }));
}

QCoro::Task<bool> Catalogue::lookForOthers()
{
    if (!m_writer.isOpen)
        co_return false;
    const QPointer<Catalogue> self(this);
    auto asking = takeAnswer(onWriter([](CatalogueFile &file) { return file.dataVersion(); }));
    const auto version = co_await asking;
    if (!self || !version)
        co_return false;
    const qint64 before = std::exchange(m_version, *version);
    const bool isNews = before != 0 && before != *version;
    if (isNews)
        Q_EMIT changed();
    co_return isNews;
}

template <typename Answer>
QCoro::Task<Result<Answer>> Catalogue::changing(QFuture<Result<Answer>> writing)
{
    const QPointer<Catalogue> self(this);
    auto done = co_await takeAnswer(std::move(writing));
    if (done && self)
        Q_EMIT self->changed();
    co_return done;
}

QCoro::Task<Result<SavedItem>> Catalogue::save(SavedItem item, Duplicates duplicates)
{
    return changing(onWriter(
        [item = std::move(item), duplicates](CatalogueFile &file) { return file.save(item, duplicates); }));
}

QCoro::Task<Result<SavedCustomer>> Catalogue::save(SavedCustomer customer, Duplicates duplicates)
{
    return changing(onWriter([customer = std::move(customer), duplicates](
                                 CatalogueFile &file) { return file.save(customer, duplicates); }));
}

QCoro::Task<Result<std::vector<SavedItem>>> Catalogue::removeItems(std::vector<qint64> ids)
{
    return changing(onWriter([ids = std::move(ids)](CatalogueFile &file) { return file.removeItems(ids); }));
}

QCoro::Task<Result<std::vector<SavedCustomer>>> Catalogue::removeCustomers(std::vector<qint64> ids)
{
    return changing(
        onWriter([ids = std::move(ids)](CatalogueFile &file) { return file.removeCustomers(ids); }));
}

QCoro::Task<Result<void>> Catalogue::bringBack(std::vector<SavedItem> items)
{
    return changing(
        onWriter([items = std::move(items)](CatalogueFile &file) { return file.bringBack(items); }));
}

QCoro::Task<Result<void>> Catalogue::bringBack(std::vector<SavedCustomer> customers)
{
    return changing(onWriter(
        [customers = std::move(customers)](CatalogueFile &file) { return file.bringBack(customers); }));
}

QCoro::Task<Result<void>> Catalogue::noteSold(std::vector<qint64> items, std::vector<qint64> customers)
{
    return changing(onWriter(
        [items = std::move(items), customers = std::move(customers)](CatalogueFile &file) -> Result<void> {
            auto noted = items.empty() ? Result<void>() : file.noteItemsSold(items);
            return noted && !customers.empty() ? file.noteCustomersServed(customers) : noted;
        }));
}

QCoro::Task<Result<ErasedCustomer>> Catalogue::eraseCustomer(QString number)
{
    // A reader that stands in an old moment would keep the log from being emptied; it opens the file anew.
    return changing(onWriter([number](CatalogueFile &file) { return file.eraseCustomer(number); }));
}

/// For the worker: what is told arrives on this thread.
std::function<bool(int)> Catalogue::teller(const CsvWork &work)
{
    return [self = QPointer<Catalogue>(this), stop = work.stop, ending = m_ending.get_token(),
               progress = work.progress, last = -1](int part) mutable {
        if (stop.stop_requested() || ending.stop_requested())
            return false;
        // The object waits for its worker before it goes, so that it is there.
        if (progress && std::exchange(last, part) != part)
            QMetaObject::invokeMethod(
                self.data(), [progress, part] { progress(part); }, Qt::QueuedConnection);
        return true;
    };
}

QCoro::Task<Result<CsvReport>> Catalogue::importCsv(CsvWork work)
{
    auto reading = onWriter([work, tell = teller(work)](CatalogueFile &file) -> Result<CsvReport> {
        if (const auto fits = checkSource(work.path); !fits)
            return tl::unexpected(fits.error());
        QFile csv(work.path);
        if (!csv.open(QIODevice::ReadOnly))
            return tl::unexpected(notOpened(work.path, csv.errorString()));
        const CsvOrder order{work.mode, work.encoding, tell};
        return work.of == Of::Items ? importItems(file, csv, order) : importCustomers(file, csv, order);
    });
    if (work.mode == CsvOrder::Mode::Preview)
        return takeAnswer(std::move(reading));
    return changing(std::move(reading));
}

QCoro::Task<Result<qint64>> Catalogue::exportCsv(CsvWork work)
{
    return takeAnswer(onWriter([work, tell = teller(work)](CatalogueFile &file) -> Result<qint64> {
        if (const auto fits = checkTarget(work.path); !fits)
            return tl::unexpected(fits.error());
        QSaveFile csv(work.path);
        if (!csv.open(QIODevice::WriteOnly))
            return tl::unexpected(notOpened(work.path, csv.errorString()));
        csv.setPermissions(QFile::ReadOwner | QFile::WriteOwner); // names and addresses
        auto written = work.of == Of::Items ? exportItems(file, csv, work.separator, tell)
                                            : exportCustomers(file, csv, work.separator, tell);
        // flush(): Qt 6.4's commit() alone does not notice a full disk.
        if (written && !(csv.flush() && csv.commit()))
            return failure(ErrorKind::Input, u"csv-write"_s,
                translatable(
                    "Csv", "The file could not be written. Check the disk, or choose another folder."),
                csv.errorString());
        return written;
    }));
}

} // namespace counterfoil
