// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "BackupFiles.h"
#include "base/Clock.h"
#include "base/Result.h"
#include "base/SerialWorker.h"

#include <QCoroTask>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>
#include <vector>

namespace counterfoil {

class Ledger;

/// Copies of the books in a folder of their own: made while sales go on, kept by days, weeks and months, and
/// put back when the books are damaged. What takes long is done on a thread of its own. Killed at any moment,
/// there is the old or the new, never half of something.
class Backups : public QObject {
    Q_OBJECT

public:
    /// Nothing is read or written before somebody asks. `ledger` outlives this.
    Backups(Ledger &ledger, QString folder, Clock clock, QObject *parent = nullptr);
    ~Backups() override; ///< a copy that is being made is given up

    QString folder() const { return m_folder; }
    /// That file (SQLite's, of that application id) is copied along with the books each time, and its copy
    /// goes with theirs. It is put back by itself (restoreBeside).
    void alsoCopy(const QString &path, qint64 applicationId)
    {
        m_beside = path;
        m_besideId = applicationId;
    }

    /// Makes one now, whether or not anything has changed, checks it, and lets old ones go. Errors (kind
    /// Unavailable): `backup-no-space`, `backup-busy` (another program makes one), `backup-unavailable`, and
    /// those of the ledger; a failed one leaves nothing.
    QCoro::Task<Result<BackupFile>> make();
    /// The newest first. A folder that is not there has none.
    QCoro::Task<Result<std::vector<BackupFile>>> list();
    /// Whether one should be made: the newest is older than a day, and the books or what is copied along
    /// with them have changed since.
    QCoro::Task<Result<bool>> due();
    /// Puts that one in the place of the books. It is checked before anything changes, and the present books
    /// are kept in the folder first (BackupFile::isKeptAside), so that this can be taken back. The ledger is
    /// open afterwards, and tells `replaced`. What the backup lacks is at the gateways still: whoever asked
    /// is told so (restoredWords) and imports it. Errors: `backup-unknown` (kind Input: there is none of that
    /// name), `backup-damaged`, `backup-no-space`, `ledger-*`; the books are as they were then.
    QCoro::Task<Result<void>> restore(QString name);

    /// The same for the file beside them (BackupFile::beside is its name): it alone is put back. Answers with
    /// the name of what was in its place, which is kept in the folder; empty where there was nothing. Errors:
    /// as restore().
    QCoro::Task<Result<QString>> restoreBeside(QString name);

    /// From now on one is made whenever one is due: looked at after a minute, then every hour.
    void keepMaking();

    /// For whoever restored that one: "The books are back as they were on ...", and what to do next.
    static LocalizedText restoredWords(const BackupFile &backup);

Q_SIGNALS:
    /// One was made, by itself or because somebody asked.
    void made(const counterfoil::BackupFile &backup);
    /// One that was due could not be made, or not with what is copied along. Told once for each reason, not
    /// every hour.
    void failed(const counterfoil::Error &error);

private:
    QCoro::Task<> makeWhenDue();
    SerialWorker &worker();

    Ledger &m_ledger;
    QString m_folder;
    QString m_beside;
    qint64 m_besideId = 0;
    Clock m_clock;
    QTimer m_timer;
    QString m_told; ///< the code of the failure that was told last
    std::shared_ptr<std::atomic<bool>> m_ending = std::make_shared<std::atomic<bool>>(false);
    std::unique_ptr<SerialWorker> m_worker;
};

} // namespace counterfoil
