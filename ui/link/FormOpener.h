// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/SerialWorker.h"
#include "invoices/Invoice.h"
#include "links/PayForm.h"

#include <QCoroTask>
#include <QObject>

#include <memory>

namespace counterfoil {

/// Opens a sale's payment form in the browser: as a page of ours, in a file for its owner only, which goes
/// with this object. It knows nothing of what the browser does with it.
class FormOpener final : public QObject {
    Q_OBJECT

public:
    /// `folder`: where the pages are kept while they are needed; nobody else writes there.
    explicit FormOpener(QString folder, QObject *parent = nullptr);
    ~FormOpener() override;

    void open(const Invoice &invoice);

Q_SIGNALS:
    void said(const counterfoil::LocalizedText &words, bool wrong);

private:
    QCoro::Task<> write(PayForm form, QString reference);

    QString m_folder;
    std::unique_ptr<SerialWorker> m_worker; ///< made with the first page
};

} // namespace counterfoil
