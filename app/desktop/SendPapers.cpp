// SPDX-License-Identifier: GPL-3.0-or-later
#include "SendPapers.h"

#include "shared/SalePaper.h"

#include <QPointer>

namespace counterfoil {

SendPapers::SendPapers(
    Services &services, QString folder, std::function<paymentMeans::CoinCode()> coinCode, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_folder(std::move(folder))
    , m_coinCode(std::move(coinCode))
{
}

QCoro::Task<Result<SendPaper>> SendPapers::make(Invoice invoice, QString language)
{
    const QPointer<SendPapers> self(this);
    auto making = salePaper(m_services, invoice.reference, language, m_coinCode());
    const auto paper = co_await making;
    if (!self)
        co_return tl::unexpected(Error());
    if (!paper)
        co_return tl::unexpected(paper.error());
    SendPaper made{.attachment = *paper};
    made.file = [this, attachment = *paper] { return write(attachment); };
    co_return made;
}

QCoro::Task<Result<QString>> SendPapers::write(MailAttachment attachment)
{
    auto writing = m_services.files.run(
        [folder = m_folder, attachment] { return writeForMailProgram(folder, attachment); });
    const auto path = co_await writing;
    co_return path;
}

} // namespace counterfoil
