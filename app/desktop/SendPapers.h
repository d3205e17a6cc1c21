// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "links/PaymentMeans.h"
#include "sending/SendServices.h"
#include "shared/Services.h"

namespace counterfoil {

/// The papers that go along with mails from the window (salePaper()), and their files for mail programs.
class SendPapers final : public QObject {
    Q_OBJECT

public:
    /// `services` outlives this. `coinCode`: what was chosen for codes of coins.
    SendPapers(Services &services, QString folder, std::function<paymentMeans::CoinCode()> coinCode,
        QObject *parent = nullptr);

    /// Errors: those of salePaper(); of the file, those of writeForMailProgram().
    QCoro::Task<Result<SendPaper>> make(Invoice invoice, QString language);

private:
    QCoro::Task<Result<QString>> write(MailAttachment attachment);

    Services &m_services;
    QString m_folder;
    std::function<paymentMeans::CoinCode()> m_coinCode;
};

} // namespace counterfoil
