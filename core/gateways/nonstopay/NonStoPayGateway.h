// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "NonStoPayWire.h"
#include "gateways/Gateway.h"
#include "gateways/HttpClient.h"

namespace counterfoil {

/// NonStoPay over its JSON calls (gateways.md, part A). Our reference travels in callbackJson; a hosted
/// sale's id is not in the create answer, so find() looks through the history and lets the info call confirm
/// the reference.
class NonStoPayGateway final : public Gateway {
public:
    NonStoPayGateway(Account account, SecretText key, HttpClient &http);

    QCoro::Task<IssueOutcome> issue(Order order, QString reference, std::stop_token stop) override;
    QCoro::Task<Result<StatusReport>> status(Invoice invoice) override;
    QCoro::Task<Result<Finding>> find(Invoice invoice) override;
    QCoro::Task<KeyCheck> checkKey() override;
    QCoro::Task<Result<Statement>> statement(QDate first, QDate last, int page) override;
    QCoro::Task<Result<Finding>> findAmong(Invoice invoice, QStringList remoteIds) override;
    QCoro::Task<Result<Whose>> whose(QString remoteId) override;
    Result<StatusReport> reportOn(const Invoice &invoice, const Whose &whose) const override;

private:
    using Query = QList<std::pair<QString, QString>>;

    HttpRequest request(nonstopay::Call call, const Query &query) const;
    Json kept(const Json &answer) const; ///< what of an answer may be shown and stored
    struct Asked {
        Result<Json> json;
        int status = 0; ///< HTTP's; 0 where no answer came
    };
    QCoro::Task<Asked> askWithStatus(nonstopay::Call call, Query query);
    QCoro::Task<Result<Json>> ask(nonstopay::Call call, Query query);
    KeyCheck refusal(const Asked &asked) const;
    struct HistoryPage {
        std::vector<Json> records = {}; ///< not redacted
        std::optional<qint64> total = {};
        bool hasMore = false;
    };
    /// `last` may be invalid: until now. `order`: ASC or DESC.
    QCoro::Task<Result<HistoryPage>> historyPage(QDate first, QDate last, QString order, int page);
    QCoro::Task<Result<std::vector<Json>>> historySince(QDate from);
    struct Search {
        std::optional<StatusReport> found = {};
        bool isUndecided = false;
        Finding finding(qsizetype candidates) const;
    };
    QCoro::Task<Result<Search>> searchAmong(Invoice invoice, QStringList ids);
    StatusReport readInfo(const Json &info, const QString &remoteId, const Invoice &invoice) const;

    Account m_account;
    SecretText m_key;
    HttpClient &m_http;
};

} // namespace counterfoil
