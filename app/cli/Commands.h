// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Output.h"
#include "shared/Services.h"

#include <QCoroTask>
#include <QString>
#include <QStringList>

#include <stop_token>

/// One function per command. Each prints what it has to say and answers with the exit status.
namespace counterfoil::cli {

struct AccountAddOptions {
    QString name;
    QString gateway;
    QString url;
    QString clientId;
    QStringList paths; ///< "call=/path/"
    bool keyFromStdin = false;
    bool allowDirect = false;
};

struct DefaultsOptions {
    QString name;
    QString method;
    QStringList set; ///< "field=value"
    QStringList clear; ///< fields
    bool json = false;
};

struct IssueOptions {
    QString account;
    QString method;
    bool direct = false;
    QStringList set; ///< "field=value"
    QString fieldsFile; ///< "-": standard input; empty: none
    QString qrFile; ///< empty: none
    bool json = false;
};

struct ListOptions {
    QString state;
    QString search;
    int limit = 50;
    bool json = false;
};

/// All methods, or the one named `only`.
int methods(const Services &services, const QString &only, bool json);

QCoro::Task<int> accountAdd(Services &services, AccountAddOptions options);
QCoro::Task<int> accountList(Services &services, bool json);
QCoro::Task<int> accountRemove(Services &services, QString name);
QCoro::Task<int> accountCheck(Services &services, QString name);
QCoro::Task<int> accountDirect(Services &services, QString name, bool on);
QCoro::Task<int> accountDefaults(Services &services, DefaultsOptions options);

QCoro::Task<int> issue(Services &services, IssueOptions options, std::stop_token stop);

QCoro::Task<int> show(Services &services, QString reference, bool json);
QCoro::Task<int> list(Services &services, ListOptions options);
QCoro::Task<int> track(Services &services, QStringList references, bool json);

/// Runs until `stop`.
QCoro::Task<int> sandbox(const Paths &paths, int port, bool json, std::stop_token stop);

} // namespace counterfoil::cli
