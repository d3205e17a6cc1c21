// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "NonStoPayAnswers.h"
#include "gateways/AbsenceProof.h"
#include "gateways/Gateway.h"
#include "gateways/HttpClient.h"

#include <memory>

namespace counterfoil {

/// NonStoPay over its JSON calls (gateways.md, part A). Our reference travels in callbackJson and in the
/// merchant's return pages; a hosted sale's id is not in the create answer, so find() looks through the
/// history, whose rows echo the pages, and asks about each sale on it that it cannot tell from ours.
class NonStoPayGateway final : public Gateway {
public:
    NonStoPayGateway(Account account, SecretText key, HttpClient &http);

    QCoro::Task<IssueOutcome> issue(Order order, QString reference, std::stop_token stop) override;
    QCoro::Task<Result<StatusReport>> status(Invoice invoice) override;
    QCoro::Task<Result<Finding>> find(Invoice invoice, SearchContext context) override;
    QCoro::Task<KeyCheck> checkKey() override;
    QCoro::Task<Result<Statement>> statement(QDate first, QDate last, int page) override;
    QCoro::Task<Result<Whose>> whose(QString remoteId) override;
    Result<StatusReport> reportOn(const Invoice &invoice, const Whose &whose) const override;
    QCoro::Task<Result<std::vector<Candidate>>> candidates(Invoice invoice, SearchContext context) override;
    QCoro::Task<Result<Candidate>> candidate(Invoice invoice, QString remoteId) override;

private:
    using Query = QList<std::pair<QString, QString>>;

    HttpRequest request(nonstopay::Call call, const Query &query) const;
    HttpRequest request(nonstopay::Call call, const Query &query, const QString &path) const;
    Json kept(const Json &answer) const; ///< what of an answer may be shown and stored
    struct Asked {
        Result<Json> json;
        int status = 0; ///< HTTP's; 0 where no answer came
        std::optional<QDateTime> time = {}; ///< what time the answer says it is
        bool isClean = true; ///< nothing but the answer was there
    };
    QCoro::Task<Asked> askWithStatus(nonstopay::Call call, Query query);
    QCoro::Task<Result<nonstopay::Answered>> ask(nonstopay::Call call, Query query);
    KeyCheck refusal(const Asked &asked) const;
    struct HistoryPage {
        std::vector<Json> records = {}; ///< not redacted
        std::optional<qint64> total = {};
        bool hasMore = false;
        std::optional<QDateTime> time = {};
    };
    /// Days may be invalid: from the beginning, until now. `order`: ASC or DESC.
    QCoro::Task<Result<HistoryPage>> historyPage(QDate first, QDate last, QString order, int page);

    /// One search for a sale, shared by the coroutines that carry it out.
    struct Search;
    using Shared = std::shared_ptr<Search>;
    QCoro::Task<Result<void>> readList(Shared search);
    QCoro::Task<Result<void>> readReversed(Shared search);
    QCoro::Task<Result<void>> readListPage(Shared search, int page);
    QCoro::Task<Result<void>> ruleOutTaken(Shared search);
    QCoro::Task<Result<void>> askAbout(Shared search, QStringList ids);
    QCoro::Task<Result<Shared>> searchFor(Invoice invoice, SearchContext context);
    StatusReport readInfo(
        const nonstopay::Answered &info, const QString &remoteId, const Invoice &invoice) const;
    StatusReport judged(StatusReport report, const Json &stated, const Result<nonstopay::Answered> &info,
        const Invoice &invoice) const;
    Candidate candidateIn(const Json &row) const;

    Account m_account;
    SecretText m_key;
    HttpClient &m_http;
};

} // namespace counterfoil
