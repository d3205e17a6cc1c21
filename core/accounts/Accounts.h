// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AccountBook.h"
#include "base/SerialWorker.h"

#include <QCoroFuture>
#include <QCoroTask>
#include <QObject>

namespace counterfoil {

/// The accounts as the program uses them: AccountBook's calls, carried out by the worker for files, so that
/// nobody waits for the disk. Errors are AccountBook's.
class Accounts : public QObject {
    Q_OBJECT

public:
    Accounts(AccountBook book, SerialWorker &files, QObject *parent = nullptr);

    QCoro::Task<Result<std::vector<Account>>> all();
    QCoro::Task<Result<Account>> byName(QString name);
    QCoro::Task<Result<Account>> byId(QString id);
    QCoro::Task<Result<Account>> add(Account account);
    QCoro::Task<Result<Account>> update(Account account);
    QCoro::Task<Result<void>> remove(QString id);

Q_SIGNALS:
    /// An account was added, changed or removed by this object.
    void changed(const QString &id);

private:
    std::shared_ptr<AccountBook> m_book; ///< used on the worker only
    SerialWorker &m_files;
};

} // namespace counterfoil
