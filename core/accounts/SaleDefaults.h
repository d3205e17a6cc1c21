// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "DefaultsBook.h"
#include "base/SerialWorker.h"
#include "invoices/PersonalData.h"

#include <QCoroFuture>
#include <QCoroTask>
#include <QObject>

namespace counterfoil {

/// What fills a new sale's form for an account and a method, as the program uses it: DefaultsBook's calls,
/// carried out by the worker for files. Errors are DefaultsBook's.
class SaleDefaults : public QObject {
    Q_OBJECT

public:
    SaleDefaults(DefaultsBook book, SerialWorker &files, QObject *parent = nullptr);

    /// Whether the text may be a default, and how it would be kept. Waits for nothing.
    Result<QString> check(const QString &methodId, const QString &wireName, const QString &wireText) const;

    QCoro::Task<Result<std::map<QString, QString>>> of(QString accountId, QString methodId);
    /// An empty text removes the default.
    QCoro::Task<Result<void>> keep(QString accountId, QString methodId, QString wireName, QString wireText);
    QCoro::Task<Result<void>> forget(QString accountId);
    /// What is kept and is that person's own, of all accounts and methods; whether there was anything.
    QCoro::Task<Result<bool>> forgetPerson(Person person);
    static LocalizedText forgottenWords(); ///< said where there was

Q_SIGNALS:
    /// Something was kept or removed by this object; an empty method means all of the account's.
    void changed(const QString &accountId, const QString &methodId);

private:
    std::shared_ptr<DefaultsBook> m_book; ///< its file is used on the worker only
    SerialWorker &m_files;
};

} // namespace counterfoil
