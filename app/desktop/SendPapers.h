// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sending/SendServices.h"
#include "shared/Services.h"

namespace counterfoil {

/// The papers that go along with mails: an invoice of what is to be paid, a receipt of what was paid, as PDF
/// in a folder whose files are removed when the program starts next.
class SendPapers final : public QObject {
    Q_OBJECT

public:
    /// Both outlive this.
    SendPapers(Services &services, QString folder, QObject *parent = nullptr);

    /// Errors: those of checkPaper(), savePaper(), ShopBook and Ledger.
    QCoro::Task<Result<SendPaper>> make(Invoice invoice, QString language);
    /// It was handed over: the next receipt is a copy.
    QCoro::Task<> noteSent(Invoice invoice, SendPaper paper);

private:
    Services &m_services;
    QString m_folder;
};

} // namespace counterfoil
