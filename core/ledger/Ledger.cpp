// SPDX-License-Identifier: GPL-3.0-or-later
#include "Ledger.h"

namespace counterfoil {

using namespace Qt::StringLiterals;

Ledger::Ledger(QString path, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_file(std::make_unique<LedgerFile>(m_path))
    , m_claims(m_path + u".claims"_s)
    , m_desk(u"ledger"_s)
{
}

Ledger::~Ledger()
{
    // Behind every call that was begun; a database must be closed by the thread that opened it.
    m_desk.run([this] { m_file.reset(); });
}

// Each call stands in a statement of its own before it is awaited: GCC 12 destroys closures twice that are
// made inside an expression with co_await (docs/decisions/0004-coroutines.md).

QCoro::Task<Result<void>> Ledger::start()
{
    auto opened = onThread([](LedgerFile &file) { return file.open(); });
    co_return co_await opened;
}

QCoro::Task<Result<void>> Ledger::add(Invoice invoice)
{
    auto adding = onThread([invoice](LedgerFile &file) { return file.add(invoice); });
    const QPointer<Ledger> self(
        this); // whoever asked may have ended the ledger meanwhile; the call is carried out
    const auto added = co_await adding;
    if (added && self)
        Q_EMIT self->changed(invoice.reference);
    co_return added;
}

QCoro::Task<Result<Invoice>> Ledger::takeOver(Invoice invoice, Evidence evidence)
{
    auto taking =
        onThread([invoice, evidence](LedgerFile &file) { return file.takeOver(invoice, evidence); });
    const QPointer<Ledger> self(this);
    const auto taken = co_await taking;
    if (taken && self)
        Q_EMIT self->changed(invoice.reference);
    co_return taken;
}

QCoro::Task<Result<Invoice>> Ledger::record(QString reference, Evidence evidence, std::vector<State> onlyFrom)
{
    auto recording = onThread([reference, evidence, onlyFrom](
                                  LedgerFile &file) { return file.record(reference, evidence, onlyFrom); });
    const QPointer<Ledger> self(this);
    const auto recorded = co_await recording;
    if (recorded && self)
        Q_EMIT self->changed(reference);
    co_return recorded;
}

QCoro::Task<Result<Invoice>> Ledger::find(QString reference)
{
    auto finding = onThread([reference](LedgerFile &file) { return file.find(reference); });
    co_return co_await finding;
}

QCoro::Task<Result<std::vector<Invoice>>> Ledger::list(LedgerQuery query)
{
    auto listing = onThread([query](LedgerFile &file) { return file.list(query); });
    co_return co_await listing;
}

QCoro::Task<Result<std::vector<Invoice>>> Ledger::known(SaleNames names)
{
    auto finding = onThread([names](LedgerFile &file) { return file.known(names); });
    co_return co_await finding;
}

QCoro::Task<Result<std::vector<CurrencySum>>> Ledger::sums(LedgerQuery query)
{
    auto adding = onThread([query](LedgerFile &file) { return file.sums(query); });
    co_return co_await adding;
}

QCoro::Task<Result<std::vector<Evidence>>> Ledger::events(QString reference)
{
    auto reading = onThread([reference](LedgerFile &file) { return file.events(reference); });
    co_return co_await reading;
}

QCoro::Task<bool> Ledger::claim(QString reference)
{
    auto claiming = m_desk.run([claims = &m_claims, reference] { return claims->claim(reference); });
    co_return co_await claiming;
}

void Ledger::release(const QString &reference)
{
    m_desk.run([claims = &m_claims, reference] { claims->release(reference); });
}

} // namespace counterfoil
