// SPDX-License-Identifier: GPL-3.0-or-later
#include "CatalogueCsv.h"

#include "Barcode.h"
#include "CatalogueWords.h"
#include "CsvColumns.h"
#include "invoices/Customer.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <iterator>
#include <utility>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostProblems = 500;
constexpr int whole = 1000;

/// "sep=;" before the columns: spreadsheets of one maker want it, and it says what the file shows anyway.
bool isSeparatorLine(const QStringList &cells)
{
    return cells.front().trimmed().compare(u"sep=", Qt::CaseInsensitive) == 0
        && std::all_of(cells.begin() + 1, cells.end(), [](const QString &cell) { return cell.isEmpty(); });
}

// What differs between items and customers.

Result<csv::Columns> columnsOf(const QStringList &header, const SavedItem *)
{
    return csv::Columns::ofItems(header);
}
Result<csv::Columns> columnsOf(const QStringList &header, const SavedCustomer *)
{
    return csv::Columns::ofCustomers(header);
}
Result<SavedItem> byNumber(CatalogueFile &file, const QString &number, const SavedItem *)
{
    return file.item(number);
}
Result<SavedCustomer> byNumber(CatalogueFile &file, const QString &number, const SavedCustomer *)
{
    return file.customer(number);
}

/// Those that the line may be about, where it has no number.
Result<std::vector<SavedItem>> alike(
    CatalogueFile &file, const csv::Columns &columns, const QStringList &cells, const SavedItem *)
{
    for (const QString &code : csv::barcodesIn(columns.cell(cells, u"barcode"_s))) {
        auto found = file.itemsByBarcode(code);
        if (!found || !found->empty())
            return found;
    }
    if (columns.has(u"barcode"_s))
        return std::vector<SavedItem>();
    auto found = file.itemsByName(columns.cell(cells, u"name"_s)); // a plain list of prices, once more
    if (found && found->size() > 1)
        found->clear();
    return found;
}
Result<std::vector<SavedCustomer>> alike(
    CatalogueFile &file, const csv::Columns &columns, const QStringList &cells, const SavedCustomer *)
{
    const QString email = columns.cell(cells, u"email"_s);
    return email.isEmpty() ? Result<std::vector<SavedCustomer>>(std::vector<SavedCustomer>())
                           : file.customersByEmail(email);
}

/// What alike() finds a line's record by, as it is compared, and its column: a cell may hold several
/// barcodes.
struct Alike {
    QString column;
    QStringList keys = {};
};
Alike alikeKeys(const csv::Columns &columns, const QStringList &cells, const SavedItem *)
{
    Alike codes{u"barcode"_s};
    for (const QString &code : csv::barcodesIn(columns.cell(cells, codes.column)))
        codes.keys << u'b' + barcodeKey(code);
    const QString name = columns.cell(cells, u"name"_s);
    if (columns.has(u"barcode"_s) || name.isEmpty())
        return codes;
    const QString key = u'a' + nameKey(name);
    return {u"name"_s, {key}};
}
Alike alikeKeys(const csv::Columns &columns, const QStringList &cells, const SavedCustomer *)
{
    Alike address{u"email"_s};
    const QString email = columns.cell(cells, address.column);
    if (!email.isEmpty())
        address.keys << u'e' + emailKey(email);
    return address;
}

/// What a line is about, if it is saved, or why that is in doubt.
template <typename Record>
struct Earlier {
    std::optional<Record> record = {};
    std::optional<SavedError> doubt = {};
    bool isByBarcode = false; ///< its number is new: the item gets it
};

/// What a line with a new number is about: a catalogue that was saved by barcodes gets the shop's own numbers
/// from its file, and no second items. Where several have the barcode, those are kept apart on purpose.
Result<Earlier<SavedItem>> byBarcode(
    CatalogueFile &file, const csv::Columns &columns, const QStringList &cells, const SavedItem *)
{
    std::vector<SavedItem> having;
    for (const QString &code : csv::barcodesIn(columns.cell(cells, u"barcode"_s))) {
        auto found = file.itemsByBarcode(code);
        if (!found)
            return tl::unexpected(found.error());
        for (SavedItem &item : *found) {
            const auto isIt = [&item](const SavedItem &other) { return other.id == item.id; };
            if (std::none_of(having.begin(), having.end(), isIt))
                having.push_back(std::move(item));
        }
    }
    const QString name = columns.cell(cells, u"name"_s);
    std::vector<SavedItem> called;
    std::copy_if(having.begin(), having.end(), std::back_inserter(called),
        [&name](const SavedItem &item) { return name.isEmpty() || nameKey(item.name) == nameKey(name); });
    Earlier<SavedItem> earlier;
    if (called.size() == 1) {
        earlier.record = std::move(called.front());
        earlier.isByBarcode = true;
    } else if (having.size() == 1) {
        earlier.doubt = SavedError{u"barcode"_s,
            Error{ErrorKind::Input, u"saved-duplicate"_s,
                //: A line of a file has a new number. %1: the number of a saved item, %2: its name.
                translatable("Csv",
                    "%1, “%2”, is saved with this barcode, and has another name. Correct the barcode, or "
                    "give both the same name.")
                    .arg(having.front().number, having.front().name.left(60)),
                having.front().number}};
    }
    return earlier;
}
Result<Earlier<SavedCustomer>> byBarcode(
    CatalogueFile &, const csv::Columns &, const QStringList &, const SavedCustomer *)
{
    return Earlier<SavedCustomer>();
}
Result<SavedItem> ofId(CatalogueFile &file, qint64 id, const SavedItem *)
{
    return file.itemOfId(id);
}
Result<SavedCustomer> ofId(CatalogueFile &file, qint64 id, const SavedCustomer *)
{
    return file.customerOfId(id);
}

/// Walks through a file twice: what is wrong is known before anything is written, and which lines that are;
/// the second walk, amid what it writes, asks nothing of that anew.
template <typename Record>
class Import {
public:
    Import(CatalogueFile &file, QIODevice &csv, const CsvOrder &order)
        : m_file(file)
        , m_csv(csv)
        , m_order(order)
    {
    }

    Result<CsvReport> run()
    {
        const auto form = csv::formOf(m_csv, m_order.encoding);
        if (!form)
            return tl::unexpected(form.error());
        m_report.form = *form;
        if (m_order.mode == CsvOrder::Mode::Preview) {
            if (const auto looked = walk(false); !looked)
                return tl::unexpected(looked.error());
            return m_report;
        }
        const auto done = m_file.inTransaction([this]() -> Result<void> {
            if (auto looked = walk(false); !looked)
                return looked;
            if (m_report.wrong > 0 && m_order.mode == CsvOrder::Mode::WholeFile)
                return {};
            m_report.isDone = true;
            return walk(true);
        });
        if (!done)
            return tl::unexpected(done.error());
        return m_report;
    }

private:
    Result<void> walk(bool writing)
    {
        m_isFirst = true;
        m_named = std::exchange(m_seen, {});
        m_error.reset();
        if (!writing) {
            m_wrong.clear();
            m_byBarcode.clear();
            m_report.fresh = m_report.changed = m_report.same = m_report.wrong = 0;
            m_report.problems.clear();
        }
        const qint64 size = std::max<qint64>(m_csv.size(), 1);
        const bool isPreview = m_order.mode == CsvOrder::Mode::Preview;
        const auto told = [&](qint64 count) {
            if (!m_order.progress)
                return true;
            const int part = static_cast<int>(std::min<qint64>(count * whole / size, whole));
            return m_order.progress(isPreview ? part : writing ? whole / 2 + part / 2 : part / 2);
        };
        const auto read = csv::read(
            m_csv, m_report.form, [&](const csv::Row &row) { return take(row, writing); }, told);
        if (m_error)
            return tl::unexpected(*m_error);
        if (!read)
            return read;
        if (m_isFirst)
            return failure(
                ErrorKind::Input, u"csv-empty"_s, translatable("Csv", "There is nothing in the file."));
        return {};
    }

    /// False ends the walk, with m_error.
    bool take(const csv::Row &row, bool writing)
    {
        if (m_isFirst && isSeparatorLine(row.cells))
            return true;
        if (std::exchange(m_isFirst, false)) {
            auto columns = columnsOf(row.cells, kind);
            if (!columns) {
                m_error = columns.error();
                return false;
            }
            m_columns = std::move(*columns);
            m_report.ignored = m_columns.ignored();
            return true;
        }
        if (writing && m_wrong.contains(row.line))
            return true;
        const auto about = earlier(row, writing);
        if (!about)
            return end(about.error());
        const std::optional<Record> &before = about->record;
        auto record = csv::taken(before.value_or(Record()), m_columns, row.cells);
        if (!writing) {
            if (record && about->doubt)
                record = tl::unexpected(*about->doubt);
            if (record) {
                if (const auto twice = alreadySeen(row, *record, *about))
                    record = tl::unexpected(*twice);
            }
        }
        if (!record) {
            if (!writing)
                note(row, record.error());
            return true;
        }
        if (!writing) {
            ++(!before ? m_report.fresh : *before == *record ? m_report.same : m_report.changed);
            if (about->isByBarcode)
                m_byBarcode.insert(row.line, before->id);
            return true;
        }
        if (before && *before == *record)
            return true;
        if (record->number.isEmpty()) {
            const auto number = freeNumber();
            if (!number)
                return end(number.error());
            record->number = *number;
        }
        const auto put = m_file.put(*record, CatalogueFile::Duplicates::Allowed);
        return put ? true : end(put.error());
    }

    bool end(const Error &error)
    {
        m_error = error;
        return false;
    }

    Result<Earlier<Record>> earlier(const csv::Row &row, bool writing)
    {
        Earlier<Record> about;
        const QString number = m_columns.cell(row.cells, u"number"_s);
        if (number.isEmpty()) {
            auto found = alike(m_file, m_columns, row.cells, kind);
            if (!found)
                return tl::unexpected(found.error());
            if (!found->empty())
                about.record = std::move(found->front());
            return about;
        }
        const auto chosen = m_byBarcode.constFind(row.line);
        auto found = writing && chosen != m_byBarcode.constEnd() ? ofId(m_file, *chosen, kind)
                                                                 : byNumber(m_file, number, kind);
        if (found) {
            about.record = std::move(*found);
            return about;
        }
        if (found.error().code != u"saved-gone")
            return tl::unexpected(found.error());
        return writing ? Result<Earlier<Record>>(about) : byBarcode(m_file, m_columns, row.cells, kind);
    }

    /// A file that names one record twice does not say which line counts.
    std::optional<SavedError> alreadySeen(
        const csv::Row &row, const Record &record, const Earlier<Record> &about)
    {
        const Alike alikes = alikeKeys(m_columns, row.cells, kind);
        QStringList names = alikes.keys;
        const bool hasNumber = !record.number.isEmpty();
        const QString number = hasNumber ? u'n' + catalogue::numberKey(record.number) : QString();
        // One line by its old number, and one by its barcode that gives it another.
        const QString saved = about.record ? u'i' + QString::number(about.record->id) : QString();
        QStringList same = hasNumber ? QStringList{number} : names;
        if (!saved.isEmpty())
            same << saved;
        for (const QString &name : std::as_const(same)) {
            const auto found = m_seen.constFind(name);
            if (found != m_seen.constEnd())
                return SavedError{about.isByBarcode ? u"barcode"_s
                        : hasNumber                 ? u"number"_s
                                                    : alikes.column,
                    Error{ErrorKind::Input, u"csv-twice"_s,
                        //: %1: the number of a line.
                        translatable("Csv", "The same one stands on line %1 already. Keep one of the lines.")
                            .arg(*found),
                        {}}};
        }
        if (hasNumber)
            names << number;
        if (!saved.isEmpty())
            names << saved;
        for (const QString &name : std::as_const(names)) {
            if (!m_seen.contains(name))
                m_seen.insert(name, row.line);
        }
        return {};
    }

    void note(const csv::Row &row, const SavedError &problem)
    {
        ++m_report.wrong;
        m_wrong.insert(row.line);
        if (m_report.problems.size() < mostProblems)
            m_report.problems.push_back({row.line,
                problem.column.isEmpty() ? QString() : m_columns.called(problem.column), problem.error});
    }

    /// One that neither the catalogue nor another line of the file has.
    Result<QString> freeNumber()
    {
        for (;; ++m_next) {
            const QString number = QString::number(m_next);
            if (m_named.contains(u'n' + number))
                continue;
            const auto other = byNumber(m_file, number, kind);
            if (!other && other.error().code == u"saved-gone")
                return number;
            if (!other)
                return tl::unexpected(other.error());
        }
    }

    static constexpr const Record *kind = nullptr; // says which of the functions above is meant

    CatalogueFile &m_file;
    QIODevice &m_csv;
    const CsvOrder &m_order;
    CsvReport m_report;
    csv::Columns m_columns;
    bool m_isFirst = true;
    QHash<QString, qint64> m_seen; ///< what the lines so far are about, and their numbers
    QHash<QString, qint64> m_named; ///< the same of all lines, while they are written
    QHash<qint64, qint64> m_byBarcode; ///< lines that give items of those ids new numbers
    QSet<qint64> m_wrong; ///< lines
    qint64 m_next = 1;
    std::optional<Error> m_error;
};

Result<void> writeAll(QIODevice &csv, const QByteArray &bytes)
{
    if (csv.write(bytes) == bytes.size())
        return {};
    return failure(ErrorKind::Input, u"csv-write"_s,
        translatable("Csv", "The file could not be written. Check the disk, or choose another folder."),
        csv.errorString());
}

/// Lines as they come, in pieces of some size.
template <typename Record, typename Each>
Result<qint64> exportAll(qint64 all, QIODevice &csv, QChar separator, const QStringList &header,
    const std::function<QStringList(const Record &)> &cells, const std::function<bool(int)> &progress,
    Each each)
{
    constexpr qsizetype piece = 1 << 16;
    QByteArray bytes = "\xEF\xBB\xBF" + csv::line(header, separator).toUtf8();
    qint64 count = 0;
    Result<void> written;
    const auto done = each([&](const Record &record) {
        bytes += csv::line(cells(record), separator).toUtf8();
        ++count;
        if (bytes.size() < piece)
            return true;
        written = writeAll(csv, std::exchange(bytes, {}));
        if (written && progress
            && !progress(static_cast<int>(std::min<qint64>(count * whole / std::max<qint64>(all, 1), whole))))
            written = failure(ErrorKind::Input, u"csv-cancelled"_s,
                translatable("Csv", "It was cancelled. Nothing was written."));
        return written.has_value();
    });
    if (!done)
        return tl::unexpected(done.error());
    if (written)
        written = writeAll(csv, bytes);
    if (!written)
        return tl::unexpected(written.error());
    return count;
}

} // namespace

Result<CsvReport> importItems(CatalogueFile &file, QIODevice &csv, const CsvOrder &order)
{
    return Import<SavedItem>(file, csv, order).run();
}

Result<CsvReport> importCustomers(CatalogueFile &file, QIODevice &csv, const CsvOrder &order)
{
    return Import<SavedCustomer>(file, csv, order).run();
}

Result<qint64> exportItems(
    CatalogueFile &file, QIODevice &csv, QChar separator, const std::function<bool(int)> &progress)
{
    QStringList currencies;
    qint64 all = 0;
    const auto looked = file.eachItem([&](const SavedItem &item) {
        ++all;
        for (const Money &price : item.prices) {
            if (!currencies.contains(price.currency().code()))
                currencies << price.currency().code();
        }
        return true;
    });
    if (!looked)
        return tl::unexpected(looked.error());
    currencies.sort();
    QStringList header{u"number"_s, u"name"_s, u"barcode"_s};
    for (const QString &code : std::as_const(currencies))
        header << u"price "_s + code;
    header << u"method"_s << u"system"_s << u"note"_s;
    const std::function<QStringList(const SavedItem &)> cells = [&currencies](const SavedItem &item) {
        QStringList texts{item.number, item.name, item.barcodes.join(u'\n')};
        for (const QString &code : std::as_const(currencies)) {
            const auto price = item.priceIn(*Currency::find(code));
            texts << (price ? csv::priceText(*price) : QString());
        }
        return texts << item.methodId << item.paymentSystem << item.note;
    };
    return exportAll(all, csv, separator, header, cells, progress,
        [&file](const auto &take) { return file.eachItem(take); });
}

Result<qint64> exportCustomers(
    CatalogueFile &file, QIODevice &csv, QChar separator, const std::function<bool(int)> &progress)
{
    const auto all = file.customerCount();
    if (!all)
        return all;
    const QStringList header{u"number"_s, u"name"_s, u"email"_s, u"phone"_s, u"language"_s, u"note"_s};
    const std::function<QStringList(const SavedCustomer &)> cells = [](const SavedCustomer &customer) {
        return QStringList{
            customer.number, customer.name, customer.email, customer.phone, customer.language, customer.note};
    };
    return exportAll(*all, csv, separator, header, cells, progress,
        [&file](const auto &take) { return file.eachCustomer(take); });
}

} // namespace counterfoil
