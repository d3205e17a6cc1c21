// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../invoices/Shop.h"
#include "accounts/KeychainErrors.h"
#include "sending/SendServices.h"
#include "sending/Sending.h"

namespace counterfoil {

/// Nobody opens it.
class LockedKeychain final : public KeychainLock {
public:
    QCoro::Task<Result<void>> open(QString, Use) override { co_return tl::unexpected(keychain::locked()); }
    QCoro::Task<bool> isOpen(QString) override { co_return false; }
};

/// Keeps what it was told to open.
class KeptDrafts final : public MailProgram {
public:
    QList<MailDraft> drafts;
    std::optional<Error> error;
    std::function<void()> meanwhile; ///< happens before the answer

    QCoro::Task<Result<void>> open(MailDraft draft) override
    {
        drafts += draft;
        if (meanwhile)
            meanwhile();
        if (error)
            co_return tl::unexpected(*error);
        co_return Result<void>();
    }
};

/// A shop with books that can send.
class SendFixture : public ShopFixture {
public:
    const GatewayCatalogue kinds = GatewayCatalogue::standard();
    MessageTemplates templates{folder.filePath(QStringLiteral("messages.json")), files};
    MailBook mail{folder.filePath(QStringLiteral("mail.json")), files};
    LockedKeychain lock;
    KeychainEntries entries{lock};
    MailPassword password{entries};
    Mailer mailer;
    KeptDrafts program;
    Sending sending{{.ledger = ledger,
        .templates = templates,
        .mail = mail,
        .password = password,
        .mailer = mailer,
        .mailProgram = program,
        .methods = methods,
        .gateways = kinds,
        .clock = clock,
        .shopName = [] { return QStringLiteral("Corner Shop"); }}};

    SendServices services() { return {sending, mail, methods}; }
    /// "copied-message: The message was copied."
    QStringList facts(const QString &reference)
    {
        QStringList all;
        const auto events = await(ledger.events(reference));
        for (const Evidence &event : *events) {
            if (event.kind == EvidenceKind::Sent)
                all += event.answer[u"way"].text();
        }
        return all;
    }
    Invoice stored(const QString &reference) { return *await(ledger.find(reference)); }
};

} // namespace counterfoil
