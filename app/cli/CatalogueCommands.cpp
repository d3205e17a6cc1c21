// SPDX-License-Identifier: GPL-3.0-or-later
#include "CatalogueCommands.h"

#include "Columns.h"
#include "catalogue/Barcode.h"

namespace counterfoil::cli {

using namespace Qt::StringLiterals;

namespace {

Json toJson(const SavedItem &item)
{
    Json json = Json::object();
    json.set(u"number"_s, Json::string(item.number));
    json.set(u"name"_s, Json::string(item.name));
    Json barcodes = Json::array();
    for (const QString &barcode : item.barcodes)
        barcodes.append(Json::string(barcode));
    json.set(u"barcodes"_s, std::move(barcodes));
    Json prices = Json::array();
    for (const Money &price : item.prices) {
        Json one = Json::object();
        one.set(u"amount"_s, Json::string(price.decimalText()));
        one.set(u"currency"_s, Json::string(price.currency().code()));
        prices.append(std::move(one));
    }
    json.set(u"prices"_s, std::move(prices));
    json.set(u"method"_s, Json::stringOrNull(item.methodId));
    json.set(u"system"_s, Json::stringOrNull(item.paymentSystem));
    json.set(u"note"_s, Json::stringOrNull(item.note));
    return json;
}

Json toJson(const SavedCustomer &customer)
{
    Json json = Json::object();
    json.set(u"number"_s, Json::string(customer.number));
    json.set(u"name"_s, Json::stringOrNull(customer.name));
    json.set(u"email"_s, Json::stringOrNull(customer.email));
    json.set(u"phone"_s, Json::stringOrNull(customer.phone));
    json.set(u"language"_s, Json::stringOrNull(customer.language));
    json.set(u"note"_s, Json::stringOrNull(customer.note));
    return json;
}

QStringList cells(const SavedItem &item)
{
    QStringList prices;
    for (const Money &price : item.prices)
        prices << price.display().toString();
    return {item.number, item.name, prices.join(u", "_s), item.barcodes.join(u", "_s)};
}

QStringList cells(const SavedCustomer &customer)
{
    return {customer.number, customer.name, customer.email, customer.phone, customer.language};
}

template <typename Record>
int printAll(const std::vector<Record> &records, bool json)
{
    if (json) {
        Json array = Json::array();
        for (const Record &record : records)
            array.append(toJson(record));
        printJson(array);
        return Done;
    }
    Table table({{.least = 6}, {.least = 20}, {}, {}, {}});
    for (const Record &record : records)
        table.add(cells(record));
    if (records.empty())
        print(translatable("CatalogueCommands", "Nothing was found."));
    else
        print(table);
    return Done;
}

/// Prices as programs write them: "3.50 EUR".
Result<std::vector<Money>> readPrices(const QStringList &texts)
{
    std::vector<Money> prices;
    for (const QString &text : texts) {
        const QStringList parts = text.simplified().split(u' ');
        const auto currency = parts.size() == 2 ? Currency::find(parts[1].toUpper()) : std::nullopt;
        if (!currency)
            return failure(ErrorKind::Input, u"price-form"_s,
                //: %1: what was typed.
                translatable("CatalogueCommands",
                    "“--price %1” is no amount and currency. Write it such as --price \"3.50 EUR\".")
                    .arg(text.left(40)));
        const auto price = Money::parse(parts[0], *currency);
        if (!price)
            return tl::unexpected(price.error());
        prices.push_back(*price);
    }
    return prices;
}

Error withHint(Error error)
{
    if (error.code == u"saved-duplicate")
        error.message += QChar(u' ') + translatable("CatalogueCommands", "On this command line: --again.");
    return error;
}

QChar separatorNamed(const QString &name)
{
    return name == u"semicolon" ? u';' : name == u"tab" ? u'\t' : u',';
}

Json toJson(const CsvReport &report)
{
    Json json = Json::object();
    json.set(u"done"_s, Json::boolean(report.isDone));
    json.set(u"encoding"_s, Json::string(encodingName(report.form.encoding)));
    json.set(u"separator"_s, Json::string(QString(report.form.separator)));
    json.set(u"new"_s, Json::integer(report.fresh));
    json.set(u"changed"_s, Json::integer(report.changed));
    json.set(u"same"_s, Json::integer(report.same));
    json.set(u"wrong"_s, Json::integer(report.wrong));
    Json ignored = Json::array();
    for (const QString &column : report.ignored)
        ignored.append(Json::string(column));
    json.set(u"ignoredColumns"_s, std::move(ignored));
    Json problems = Json::array();
    for (const CsvProblem &problem : report.problems) {
        Json one = Json::object();
        one.set(u"line"_s, Json::integer(problem.line));
        one.set(u"column"_s, Json::stringOrNull(problem.column));
        one.set(u"code"_s, Json::string(problem.error.code));
        one.set(u"message"_s, english(problem.error.message));
        problems.append(std::move(one));
    }
    json.set(u"problems"_s, std::move(problems));
    return json;
}

void printReport(const CsvReport &report)
{
    for (const CsvProblem &problem : report.problems) {
        const LocalizedText where = problem.column.isEmpty()
            //: %1: the number of a line of a file.
            ? translatable("CatalogueCommands", "Line %1").arg(problem.line)
            //: %1: the number of a line of a file; %2: the name of a column.
            : translatable("CatalogueCommands", "Line %1, %2").arg(problem.line, problem.column);
        printError(about(where.toString(), problem.error.message));
    }
    if (!report.ignored.isEmpty())
        //: %1: names of columns.
        printError(translatable("CatalogueCommands", "These columns mean nothing here and were left out: %1.")
                       .arg(listed(report.ignored)));
    if (report.form.isGuessed)
        printError(translatable("CatalogueCommands",
            "How its letters are written is a guess. Look at the names; where they are wrong, say it with "
            "--encoding."));
    //: %1: how a file's letters are written: UTF-8. %2 to %5: numbers of lines of a file.
    print(translatable("CatalogueCommands", "Read as %1. New: %2. Changed: %3. The same: %4. Wrong: %5.")
              .arg(encodingName(report.form.encoding), report.fresh, report.changed, report.same,
                  report.wrong));
}

} // namespace

QCoro::Task<int> itemAdd(Services &services, SavedAddOptions options)
{
    auto prices = readPrices(options.prices);
    if (!prices)
        co_return fail(prices.error(), options.json);
    options.item.prices = std::move(*prices);
    const auto duplicates = options.again ? Catalogue::Duplicates::Allowed : Catalogue::Duplicates::Refused;
    const auto kept = co_await services.catalogue.save(options.item, duplicates);
    if (!kept)
        co_return fail(withHint(kept.error()), options.json);
    for (const QString &barcode : kept->barcodes) {
        if (const LocalizedText doubt = barcodeDoubt(barcode); !doubt.isEmpty())
            printError(doubt);
    }
    if (options.json)
        printJson(toJson(*kept));
    else
        //: %1: the name of an item or customer; %2: its number.
        print(translatable("CatalogueCommands", "“%1” was saved under the number %2.")
                  .arg(kept->name, kept->number));
    co_return Done;
}

QCoro::Task<int> itemList(Services &services, SavedListOptions options)
{
    const CatalogueQuery query{options.typed, 0, options.limit};
    const auto page = co_await services.catalogue.items(query);
    if (!page)
        co_return fail(page.error(), options.json);
    co_return printAll(page->records, options.json);
}

QCoro::Task<int> itemRemove(Services &services, QString number, bool json)
{
    const auto item = co_await services.catalogue.item(number);
    if (!item)
        co_return fail(item.error(), json);
    const std::vector<qint64> ids{item->id};
    const auto removed = co_await services.catalogue.removeItems(ids);
    if (!removed)
        co_return fail(removed.error(), json);
    if (json)
        printJson(toJson(*item));
    else
        //: %1: the name of an item or customer.
        print(translatable("CatalogueCommands", "“%1” was deleted.").arg(item->name));
    co_return Done;
}

QCoro::Task<int> customerAdd(Services &services, SavedAddOptions options)
{
    const auto duplicates = options.again ? Catalogue::Duplicates::Allowed : Catalogue::Duplicates::Refused;
    const auto kept = co_await services.catalogue.save(options.customer, duplicates);
    if (!kept)
        co_return fail(withHint(kept.error()), options.json);
    if (options.json)
        printJson(toJson(*kept));
    else
        print(translatable("CatalogueCommands", "“%1” was saved under the number %2.")
                  .arg(kept->name.isEmpty() ? kept->email : kept->name, kept->number));
    co_return Done;
}

QCoro::Task<int> customerList(Services &services, SavedListOptions options)
{
    const CatalogueQuery query{options.typed, 0, options.limit};
    const auto page = co_await services.catalogue.customers(query);
    if (!page)
        co_return fail(page.error(), options.json);
    co_return printAll(page->records, options.json);
}

QCoro::Task<int> customerRemove(Services &services, QString number, bool json)
{
    const auto customer = co_await services.catalogue.customer(number);
    if (!customer)
        co_return fail(customer.error(), json);
    const std::vector<qint64> ids{customer->id};
    const auto removed = co_await services.catalogue.removeCustomers(ids);
    if (!removed)
        co_return fail(removed.error(), json);
    if (json)
        printJson(toJson(*customer));
    else
        print(translatable("CatalogueCommands", "“%1” was deleted.")
                  .arg(customer->name.isEmpty() ? customer->email : customer->name));
    co_return Done;
}

QCoro::Task<int> customerErase(Services &services, EraseOptions options)
{
    const auto customer = co_await services.catalogue.customer(options.number);
    if (!customer)
        co_return fail(customer.error(), options.json);
    const auto started = co_await services.ledger.start();
    if (!started)
        co_return fail(started.error(), options.json);
    const Person person{
        customer->email, customer->phone, customer->name, customer->number, options.sameNumber};
    const auto descriptions = options.descriptions ? Descriptions::Erased : Descriptions::Kept;
    const auto erasing = options.isPreview ? LedgerFile::Erasing::Counted : LedgerFile::Erasing::Done;
    // The books first: what is saved here finds their sales again, should this be ended in between.
    const auto sales = co_await services.ledger.erase(person, descriptions, erasing);
    if (!sales)
        co_return fail(sales.error(), options.json);
    const bool isWhole = sales->unsettled.isEmpty();
    std::vector<SavedCustomer> others;
    bool wasKept = false;
    if (!options.isPreview && isWhole) {
        const auto forgotten = co_await services.defaults.forgetPerson(person);
        if (!forgotten)
            co_return fail(forgotten.error(), options.json);
        wasKept = *forgotten;
        const auto erased = co_await services.catalogue.eraseCustomer(options.number);
        if (!erased)
            co_return fail(erased.error(), options.json);
        others = erased->others;
    }
    if (options.json) {
        Json json = Json::object();
        json.set(u"done"_s, Json::boolean(!options.isPreview && isWhole));
        Json erased = Json::array();
        for (const QString &reference : sales->erased)
            erased.append(Json::string(reference));
        Json unsettled = Json::array();
        for (const QString &reference : sales->unsettled)
            unsettled.append(Json::string(reference));
        json.set(u"sales"_s, std::move(erased));
        json.set(u"notSettled"_s, std::move(unsettled));
        Json left = Json::array();
        for (const QString &reference : sales->underOtherNames)
            left.append(Json::string(reference));
        json.set(u"underOtherNames"_s, std::move(left));
        Json saved = Json::array();
        for (const SavedCustomer &other : others) {
            Json one = Json::object();
            one.set(u"number"_s, Json::string(other.number));
            one.set(u"name"_s, Json::stringOrNull(other.name));
            saved.append(std::move(one));
        }
        json.set(u"alsoSaved"_s, std::move(saved));
        json.set(u"keptForNextSales"_s, Json::boolean(wasKept));
        printJson(json);
        co_return Done;
    }
    const int count = static_cast<int>(sales->erased.size());
    print(options.isPreview
            ? translatable("CatalogueCommands", "Their data would be erased from %n sale(s).", nullptr, count)
            : translatable("CatalogueCommands", "Their data was erased from %n sale(s).", nullptr, count));
    if (wasKept)
        print(SaleDefaults::forgottenWords());
    if (!isWhole)
        //: %1: references of sales.
        printError(translatable("CatalogueCommands",
            "These sales are not settled and keep it until they are; the saved customer stays until then. "
            "Erase "
            "again later: %1.")
                       .arg(listed(sales->unsettled)));
    if (const qsizetype left = sales->underOtherNames.size(); left > 0) {
        LocalizedText words = soldUnderOtherNames(customer->number, sales->underOtherNames, left);
        if (options.isPreview) // afterwards nobody has that number
            words += LocalizedText(u' ')
                + translatable("CatalogueCommands", "On this command line: --same-number takes them along.");
        printError(words);
    }
    if (!others.empty())
        printError(alsoSaved(others));
    printError(translatable("CatalogueCommands",
        "Backups that were made before hold it still, until newer ones take their place. So do the gateway, "
        "and "
        "mails and papers that went out."));
    co_return Done;
}

QCoro::Task<int> savedImport(
    Services &services, Catalogue::Of of, SavedCsvOptions options, std::stop_token stop)
{
    Catalogue::CsvWork work{.of = of, .path = options.file, .stop = stop};
    work.mode = options.isPreview ? CsvOrder::Mode::Preview
        : options.skipWrong       ? CsvOrder::Mode::GoodLines
                                  : CsvOrder::Mode::WholeFile;
    if (!options.encoding.isEmpty()) {
        work.encoding = readEncodingName(options.encoding);
        if (!work.encoding) {
            const Error unknown{ErrorKind::Input, u"encoding-unknown"_s,
                //: %1: what was typed.
                translatable("CatalogueCommands",
                    "“%1” is no way to write letters that is known here. It is one of UTF-8, UTF-16, "
                    "UTF-16BE, "
                    "Windows-1251 and Windows-1252.")
                    .arg(options.encoding.left(40)),
                {}};
            co_return fail(unknown, options.json);
        }
    }
    if (isErrorTerminal())
        work.progress = [last = -1](int part) mutable {
            if (const int percent = part / 10; percent / 10 != last / 10) {
                last = percent;
                printError(u"%1 %"_s.arg(percent));
            }
        };
    const auto report = co_await services.catalogue.importCsv(work);
    if (!report)
        co_return fail(report.error(), options.json);
    if (options.json)
        printJson(toJson(*report));
    else
        printReport(*report);
    const bool wouldBeDone = options.isPreview && (report->wrong == 0 || options.skipWrong);
    if (wouldBeDone || report->isDone)
        co_return Done;
    printError(translatable("CatalogueCommands",
        "Nothing was imported. Correct those lines, or import the others with --skip-wrong."));
    co_return InputRefused;
}

QCoro::Task<int> savedExport(
    Services &services, Catalogue::Of of, SavedCsvOptions options, std::stop_token stop)
{
    const Catalogue::CsvWork work{
        .of = of, .path = options.file, .separator = separatorNamed(options.separator), .stop = stop};
    const auto written = co_await services.catalogue.exportCsv(work);
    if (!written)
        co_return fail(written.error(), options.json);
    if (options.json) {
        Json json = Json::object();
        json.set(u"lines"_s, Json::integer(*written));
        json.set(u"file"_s, Json::string(options.file));
        printJson(json);
    } else {
        //: %1: the path of a file.
        print(translatable("CatalogueCommands", "%n line(s) were written into %1.", nullptr, *written)
                  .arg(options.file));
    }
    co_return Done;
}

QCoro::Task<Result<Picked>> pick(Services &services, QStringList items, QString customer)
{
    Picked picked;
    for (const QString &text : items) {
        const auto counted = countedIn(text);
        if (!counted)
            co_return tl::unexpected(counted.error());
        const QString name = counted->name;
        auto found = co_await services.catalogue.item(name);
        if (!found && found.error().code == u"saved-gone") {
            const auto scanned = co_await services.catalogue.itemsByBarcode(name);
            if (scanned && scanned->size() == 1)
                found = scanned->front();
            else if (scanned && scanned->size() > 1)
                co_return failure(ErrorKind::Input, u"pick-several"_s,
                    //: %1: a barcode.
                    translatable("CatalogueCommands",
                        "Several items have the barcode %1. Say which one, by its number.")
                        .arg(name.left(40)));
        }
        if (!found)
            co_return tl::unexpected(found.error());
        if (const auto added = picked.basket.add(*found, counted->quantity); !added)
            co_return tl::unexpected(added.error());
    }
    if (!customer.isEmpty()) {
        const auto found = co_await services.catalogue.customer(customer);
        if (!found)
            co_return tl::unexpected(found.error());
        picked.customer = *found;
    }
    co_return picked;
}

Result<void> takePicked(const Picked &picked, const PaymentMethod &method, Draft &draft)
{
    const auto fill = [&draft](const Field *field, const QString &text) {
        if (!field || text.isEmpty() || draft.texts.contains(field->wireName))
            return;
        draft.texts[field->wireName] = text;
        draft.byPrograms << field->wireName;
    };
    if (picked.customer) {
        for (const auto &[name, text] : textsFor(*picked.customer, method))
            fill(method.field(name), text);
    }
    if (picked.basket.isEmpty())
        return {};
    const Field *amount = method.field(FieldKind::Amount);
    if (draft.texts.contains(amount->wireName))
        return failure(ErrorKind::Input, u"pick-amount"_s,
            //: %1: the name of a field.
            translatable("CatalogueCommands", "The amount is the sum of the items. Leave out %1, or --item.")
                .arg(amount->wireName));
    fill(method.field(FieldKind::PaymentSystem), picked.basket.paymentSystem());
    const QStringList offered = picked.basket.currencies();
    if (const Field *field = method.field(FieldKind::Currency); field && offered.size() == 1)
        fill(field, offered.front());
    const auto currency = currencyIn(draft.texts, method);
    if (!currency)
        return failure(ErrorKind::Input, u"pick-currency"_s,
            translatable("CatalogueCommands",
                "In which currency is not clear: the items have several prices, or none. Say it with "
                "--set."));
    const auto lines = picked.basket.in(*currency);
    if (!lines)
        return tl::unexpected(lines.error());
    const auto sum = sumOf(*lines);
    if (!sum)
        return tl::unexpected(sum.error());
    fill(amount, sum->decimalText());
    if (const Field *description = method.field(FieldRole::Description))
        fill(description, picked.basket.note(description->maxLength));
    return {};
}

} // namespace counterfoil::cli
