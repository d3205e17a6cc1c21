// SPDX-License-Identifier: GPL-3.0-or-later
#include "Ledger.h"

namespace counterfoil {

using namespace Qt::StringLiterals;

Ledger::Ledger(QString path, QObject *parent)
    : QObject(parent), m_path(std::move(path)), m_file(std::make_unique<LedgerFile>(m_path)), m_desk(new QObject)
{
    m_thread.setObjectName(u"ledger"_s);
    m_desk->moveToThread(&m_thread);
    m_thread.start();
}

Ledger::~Ledger()
{
    // Queued behind every call that was begun; a database must be closed by the thread that opened it.
    QMetaObject::invokeMethod(m_desk, [this] {
        m_file.reset();
        delete m_desk;
        m_thread.quit();
    }, Qt::QueuedConnection);
    m_thread.wait();
}

QCoro::Task<Result<void>> Ledger::start()
{
    co_return co_await onThread([](LedgerFile &file) { return file.open(); });
}

QCoro::Task<Result<void>> Ledger::add(Invoice invoice)
{
    const QString reference = invoice.reference;
    const auto added = co_await onThread([invoice = std::move(invoice)](LedgerFile &file) { return file.add(invoice); });
    if (added)
        Q_EMIT changed(reference);
    co_return added;
}

QCoro::Task<Result<Invoice>> Ledger::record(QString reference, Evidence evidence, std::vector<State> onlyFrom)
{
    const auto recorded = co_await onThread([reference, evidence = std::move(evidence), onlyFrom = std::move(onlyFrom)](
                                                LedgerFile &file) { return file.record(reference, evidence, onlyFrom); });
    if (recorded)
        Q_EMIT changed(reference);
    co_return recorded;
}

QCoro::Task<Result<Invoice>> Ledger::find(QString reference)
{
    co_return co_await onThread([reference](LedgerFile &file) { return file.find(reference); });
}

QCoro::Task<Result<std::vector<Invoice>>> Ledger::list(LedgerQuery query)
{
    co_return co_await onThread([query = std::move(query)](LedgerFile &file) { return file.list(query); });
}

QCoro::Task<Result<std::vector<Evidence>>> Ledger::events(QString reference)
{
    co_return co_await onThread([reference](LedgerFile &file) { return file.events(reference); });
}

} // namespace counterfoil
