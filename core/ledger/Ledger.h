// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Claims.h"
#include "LedgerFile.h"
#include "base/Desk.h"

#include <QCoroFuture>
#include <QCoroTask>
#include <QObject>
#include <QPointer>

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
    QCoro::Task<Result<Invoice>> takeOver(Invoice invoice, Evidence evidence);
    QCoro::Task<Result<Invoice>> record(
        QString reference, Evidence evidence, std::vector<State> onlyFrom = {});
    QCoro::Task<Result<Invoice>> find(QString reference);
    QCoro::Task<Result<std::vector<Invoice>>> list(LedgerQuery query);
    QCoro::Task<Result<std::vector<Invoice>>> known(SaleNames names);
    QCoro::Task<Result<std::vector<CurrencySum>>> sums(LedgerQuery query);
    QCoro::Task<Result<std::vector<Evidence>>> events(QString reference);

    /// Whether the caller may work on that sale now: false while somebody else does, in this program or
    /// another. Whoever got it keeps a ClaimGuard.
    QCoro::Task<bool> claim(QString reference);
    /// Not waited for; what is asked of this ledger afterwards comes after it.
    void release(const QString &reference);

Q_SIGNALS:
    /// An invoice was added or a fact about it recorded by this object.
    void changed(const QString &reference);

private:
    /// Runs `call(LedgerFile &)` on the ledger's thread. Begun at once: the order of calls is the order of
    /// effects.
    template <typename Call>
    auto onThread(Call call)
    {
        return m_desk.run([file = m_file.get(), call = std::move(call)]() mutable { return call(*file); });
    }

    QString m_path;
    std::unique_ptr<LedgerFile> m_file; ///< lives and dies on the desk
    Claims m_claims; ///< used on the desk
    Desk m_desk;
};

/// Releases a claim that was had at the end of a coroutine, however that ends.
class ClaimGuard {
public:
    ClaimGuard(Ledger &ledger, QString reference)
        : m_ledger(&ledger)
        , m_reference(std::move(reference))
    {
    }
    ~ClaimGuard()
    {
        if (m_ledger)
            m_ledger->release(m_reference);
    }
    ClaimGuard(const ClaimGuard &) = delete;
    ClaimGuard &operator=(const ClaimGuard &) = delete;

private:
    QPointer<Ledger> m_ledger;
    QString m_reference;
};

} // namespace counterfoil
