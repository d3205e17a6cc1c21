// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <chrono>

namespace counterfoil {

/// A sale as it stands in a ledger. Read with SQL alone: whoever judges the program does not use its code.
struct Booked {
    QString reference;
    QString tag; ///< the attempt that it came from
    QString state;
    QString remoteId;
    QString payLink;
    QString errorCode;
    qint64 openedAt = 0; ///< milliseconds since 1970
    qint64 knownAt = 0; ///< of its second event, which is the outcome where nothing was tracked; 0: none
    QString firstEvent; ///< kind
    QString lastEventState;
    bool isTaken = false; ///< it came in with an import
    QString number; ///< the merchant's, with the gateway's name before it
    QString numberThere; ///< the gateway's own, the same way; empty: not known

    bool isUndecided() const { return state == u"issuing" || state == u"unknown"; }
    bool isRefused() const { return state == u"refused"; }
};

/// A sale as the sandbox has it.
struct Known {
    qint64 id = 0;
    QString reference;
    QString tag;
};

/// Everything in a ledger, by reference. The file is looked at in a copy: opening it would already repair
/// what a killed program left behind, and that is the next program's task. No file: nothing.
QMap<QString, Booked> booked(const QString &ledger);
/// How many facts of a ledger come from asking about a sale; a sale that is issued makes others.
qint64 countAnswers(const QString &ledger);
/// What SQLite finds wrong with a ledger; empty: nothing.
QStringList damages(const QString &ledger);
/// As if so much time had passed since each undecided sale was opened.
void makeOlder(const QString &ledger, std::chrono::seconds time);
/// As if two minutes had passed for the locks beside it: one that its program had no time to sign is given
/// up after a minute.
void makeLocksOlder(const QString &ledger);
/// The sales whose lock is such a one: killed between making the file and signing it. Nobody goes on with
/// them before the minute is over.
QStringList lockedByNobody(const QString &ledger);

QList<Known> knownToTheSandbox(const QString &stateFile);

} // namespace counterfoil
