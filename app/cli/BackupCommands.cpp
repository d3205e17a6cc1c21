// SPDX-License-Identifier: GPL-3.0-or-later
#include "Commands.h"

#include <QLocale>

#include <algorithm>

namespace counterfoil::cli {

using namespace Qt::StringLiterals;

namespace {

Json toJson(const BackupFile &backup)
{
    Json json = Json::object();
    json.set(u"name"_s, Json::string(backup.name));
    json.set(u"madeAt"_s, Json::string(backup.madeAt.toString(Qt::ISODate)));
    json.set(u"bytes"_s, Json::number(QString::number(backup.bytes)));
    json.set(u"sales"_s, backup.sales ? Json::number(QString::number(*backup.sales)) : Json());
    json.set(u"keptAside"_s, Json::boolean(backup.isKeptAside));
    json.set(u"catalogue"_s, Json::stringOrNull(backup.beside));
    return json;
}

LocalizedText saleCount(qint64 sales)
{
    //: Sales in the books. In a table, and in brackets behind a file. Short.
    return translatable("BackupCommands", "%n sale(s)", nullptr, sales);
}

void addTo(Table *table, const BackupFile &backup)
{
    //: In the place of a number of sales: the backup is damaged.
    const LocalizedText damaged = translatable("BackupCommands", "cannot be read");
    //: Stands behind a backup in a list: it was made of the books of then, before an older backup took their
    //: place.
    const LocalizedText aside = translatable("BackupCommands", "(the books before a backup was restored)");
    table->add({localTime(backup.madeAt), backup.name, QLocale().formattedDataSize(backup.bytes, 1),
        backup.sales ? saleCount(*backup.sales) : damaged,
        backup.isKeptAside ? aside.toString() : backup.beside});
}

/// What the books that a backup took the place of are called now; empty where there were none.
QString keptAside(const std::vector<BackupFile> &before, const Result<std::vector<BackupFile>> &after)
{
    const auto isNew = [&before](const BackupFile &backup) {
        return backup.isKeptAside
            && std::none_of(before.begin(), before.end(),
                [&backup](const BackupFile &each) { return each.name == backup.name; });
    };
    if (!after)
        return {};
    const auto kept = std::find_if(after->begin(), after->end(), isNew);
    return kept == after->end() ? QString() : kept->name;
}

} // namespace

QCoro::Task<int> backupMake(Services &services, bool json)
{
    const auto started = co_await services.ledger.start();
    if (!started)
        co_return fail(started.error(), json);
    const auto made = co_await services.backups.make();
    if (!made)
        co_return fail(made.error(), json);
    if (json)
        printJson(toJson(*made));
    else
        //: %1: a file; %2: “12 sales”.
        print(translatable("BackupCommands", "The books are copied to %1 (%2).")
                  .arg(QString(services.backups.folder() + u'/' + made->name),
                      saleCount(made->sales.value_or(0))));
    if (made->besideError)
        printError(made->besideError->message);
    co_return Done;
}

QCoro::Task<int> backupList(Services &services, bool json)
{
    const auto all = co_await services.backups.list();
    if (!all)
        co_return fail(all.error(), json);
    Json list = Json::array();
    Table table({{}, {}, {.least = 10, .side = Table::Side::Right}, {}, {}});
    for (const BackupFile &backup : *all) {
        if (json)
            list.append(toJson(backup));
        else
            addTo(&table, backup);
    }
    if (json)
        printJson(list);
    else if (all->empty())
        //: The window: Counterfoil’s desktop program, which makes a backup each day.
        printError(translatable("BackupCommands",
            "There are no backups yet. “counterfoilctl backup” makes one; the window does each day."));
    else
        print(table);
    co_return Done;
}

/// Saved items and customers, which are put back without the books.
static QCoro::Task<int> restoreBeside(Services &services, QString name, bool json)
{
    const auto aside = co_await services.backups.restoreBeside(name);
    if (!aside)
        co_return fail(aside.error(), json);
    if (json) {
        Json object = Json::object();
        object.set(u"name"_s, Json::string(name));
        object.set(u"keptAsideAs"_s, Json::stringOrNull(*aside));
        printJson(object);
        co_return Done;
    }
    print(translatable("BackupCommands", "The saved items and customers are back as they are in %1.")
              .arg(name));
    if (!aside->isEmpty())
        //: %1: the name of a file.
        print(translatable("BackupCommands", "Those that were in their place are kept as %1.").arg(*aside));
    co_return Done;
}

QCoro::Task<int> restore(Services &services, QString name, bool json)
{
    if (backups::isBeside(name))
        co_return co_await restoreBeside(services, name, json);
    // The ledger is not opened first: it may be damaged beyond that.
    const auto all = co_await services.backups.list();
    if (!all)
        co_return fail(all.error(), json);
    const auto restored = co_await services.backups.restore(name);
    if (!restored)
        co_return fail(restored.error(), json);
    const auto chosen = std::find_if(
        all->begin(), all->end(), [&name](const BackupFile &backup) { return backup.name == name; });
    const BackupFile backup = chosen == all->end() ? BackupFile{.name = name} : *chosen;
    if (json) {
        // Of the books that were there, and not of the backup that is there now.
        const auto now = co_await services.backups.list();
        const QString kept = keptAside(*all, now);
        Json object = toJson(backup);
        object.set(u"keptAside"_s, Json::boolean(!kept.isEmpty()));
        object.set(u"keptAsideAs"_s, Json::stringOrNull(kept));
        printJson(object);
    } else {
        print(Backups::restoredWords(backup));
        //: Comes behind the advice to fetch sales that the backup lacks from the gateway. ACCOUNT stands for
        //: the name of an account. The books that the backup took the place of were kept.
        print(translatable("BackupCommands",
            "“counterfoilctl import ACCOUNT” does that; “counterfoilctl backup --list” shows what was "
            "kept."));
    }
    co_return Done;
}

QCoro::Task<int> newBooks(Services &services, bool json)
{
    const auto begun = co_await services.ledger.beginNew();
    if (!begun)
        co_return fail(begun.error(), json);
    if (json) {
        Json object = Json::object();
        object.set(u"path"_s, Json::string(services.ledger.path()));
        printJson(object);
    } else {
        //: %1: a file.
        print(translatable("BackupCommands",
            "New, empty books are begun at %1. Backups of earlier ones stay where they are; “counterfoilctl "
            "import ACCOUNT” fetches past sales from the gateway.")
                  .arg(services.ledger.path()));
    }
    co_return Done;
}

} // namespace counterfoil::cli
