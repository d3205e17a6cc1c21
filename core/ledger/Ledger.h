// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "LedgerFile.h"

#include <QCoroFuture>
#include <QCoroTask>
#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <memory>

namespace counterfoil {

/// The books as the program uses them: every call is carried out on a thread of its own, one after the other,
/// so that neither a window nor a network call ever waits for the disk. Calls made before `start` has ended
/// simply follow it.
class Ledger : public QObject {
    Q_OBJECT

public:
    explicit Ledger(QString path, QObject *parent = nullptr);
    ~Ledger() override; ///< waits for the calls that were begun

    QString path() const { return m_path; }

    QCoro::Task<Result<void>> start();
    QCoro::Task<Result<void>> add(Invoice invoice);
    QCoro::Task<Result<Invoice>> record(
        QString reference, Evidence evidence, std::vector<State> onlyFrom = {});
    QCoro::Task<Result<Invoice>> find(QString reference);
    QCoro::Task<Result<std::vector<Invoice>>> list(LedgerQuery query);
    QCoro::Task<Result<std::vector<Evidence>>> events(QString reference);

Q_SIGNALS:
    /// An invoice was added or a fact about it recorded by this object.
    void changed(const QString &reference);

private:
    /// Runs `call(LedgerFile &)` on the ledger's thread. Begun at once: the order of calls is the order of
    /// effects.
    template <typename Call>
    auto onThread(Call call)
    {
        using Answer = decltype(call(std::declval<LedgerFile &>()));
        auto promise = std::make_shared<QPromise<Answer>>();
        QFuture<Answer> future = promise->future();
        promise->start();
        QMetaObject::invokeMethod(
            m_desk,
            [file = m_file.get(), promise, call = std::move(call)]() mutable {
                promise->addResult(call(*file));
                promise->finish();
            },
            Qt::QueuedConnection);
        return future;
    }

    QString m_path;
    std::unique_ptr<LedgerFile> m_file; ///< lives and dies on m_thread
    QThread m_thread;
    QObject *m_desk; ///< stands in m_thread and receives the calls
};

} // namespace counterfoil
