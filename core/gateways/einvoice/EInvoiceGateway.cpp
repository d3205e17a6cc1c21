// SPDX-License-Identifier: GPL-3.0-or-later
#include "EInvoiceGateway.h"

#include "EInvoiceExtraFields.h"
#include "EInvoiceSignature.h"
#include "gateways/CallOutcome.h"

#include <algorithm>
#include <array>

namespace counterfoil {

using namespace Qt::StringLiterals;
using namespace einvoice;

namespace {

bool hasMeans(const Invoice &invoice)
{
    return !invoice.payLink.isEmpty() || !invoice.coin.isEmpty() || !invoice.payForm.isNull();
}

bool isUndecided(State state)
{
    return state == State::Issuing || state == State::Unknown || state == State::Refused;
}

tl::unexpected<Error> otherSale(const QString &id)
{
    return failure(ErrorKind::Unknown, u"other-sale"_s,
        u"The gateway’s answer about %1 is about another sale."_s.arg(id.left(40)));
}

/// The amount that an answer states in the sale's own payment system, where it can be read.
std::optional<Money> amountIn(const Json &body, const Invoice &invoice)
{
    if (body[u"currency"].text() != systemOf(invoice.fields))
        return std::nullopt;
    return Money::fromWire(body[u"amount"].text(), invoice.amount.currency());
}

/// Whether an answer is about another sale than the one that was asked for. Our own number decides where it
/// is stated: tracking numbers come in two lengths, and an amount may be what was really paid.
bool isAboutAnother(const Json &body, const Invoice &invoice)
{
    if (const QString id = paymentIdIn(body); !id.isEmpty())
        return id != paymentIdOf(invoice);
    if (const QString tracking = trackingIn(body); !tracking.isEmpty() && !invoice.remoteId.isEmpty())
        return tracking != invoice.remoteId;
    return amountIn(body, invoice).value_or(invoice.amount) != invoice.amount;
}

/// The sale is there, but not (or nobody knows whether) what the customer pays by.
Error notBegun(const Error &why)
{
    return {ErrorKind::Unknown, u"not-processed"_s,
        u"The gateway has this sale, but its payment could not be begun. %1 Check it again to go on with it; do not issue it a second time."_s
            .arg(why.message),
        why.detail};
}

IssueOutcome unknownAfterCreate(const Invoice &sale, const Error &why, Json answer)
{
    return {.kind = IssueOutcome::Kind::Unknown,
        .state = State::Unknown,
        .remoteId = sale.remoteId,
        .error = notBegun(why),
        .answer = std::move(answer)};
}

/// Whether the gateway's words are about who calls, and not about what was asked. It numbers no such errors.
bool isAboutTheCaller(const Error &error)
{
    constexpr std::array words{
        u"sign", u"secur", u"client", u"secret", u"salt", u"auth", u"access", u"kassa"};
    return std::any_of(words.begin(), words.end(), [&error](const char16_t *word) {
        return error.detail.contains(QStringView(word), Qt::CaseInsensitive);
    });
}

KeyCheck::Finding findingOf(const Error &error)
{
    if (error.code == u"no-answer")
        return KeyCheck::Finding::NoAnswer;
    if (error.code == u"http" || error.code == u"unreadable-answer")
        return KeyCheck::Finding::AnotherServer;
    return isAboutTheCaller(error) ? KeyCheck::Finding::KeyRefused : KeyCheck::Finding::Other;
}

} // namespace

EInvoiceGateway::EInvoiceGateway(Account account, SecretText key, HttpClient &http)
    : m_account(std::move(account))
    , m_key(std::move(key))
    , m_http(http)
{
}

EInvoiceGateway::Secrets EInvoiceGateway::secrets(QStringList more) const
{
    more << m_key.reveal();
    return std::make_shared<const Redaction>(std::move(more));
}

HttpRequest EInvoiceGateway::request(Call call, QByteArray body) const
{
    QUrl url = m_account.baseUrl;
    QString prefix = url.path();
    while (prefix.endsWith(u'/'))
        prefix.chop(1);
    url.setPath(prefix + pathOf(call, m_account));
    // The buffer that is signed is the buffer that is sent. What comes back is verified byte by byte, too:
    // not packed.
    HttpRequest request{.method = "POST"_ba,
        .url = url,
        .headers = {{"DPAY_CLIENT"_ba, m_account.clientId.toUtf8()},
            {"DPAY_SECURE"_ba, signature(body, m_key.reveal().toUtf8())},
            {"Content-Type"_ba, "application/json"_ba}, {"Accept"_ba, "application/json"_ba},
            {"Accept-Encoding"_ba, "identity"_ba}}};
    request.body = std::move(body);
    return request;
}

QCoro::Task<EInvoiceGateway::Asked> EInvoiceGateway::ask(Call call, QByteArray body, std::stop_token stop)
{
    HttpRequest asked = request(call, std::move(body));
    asked.stop = stop;
    const auto answer = co_await m_http.send(std::move(asked));
    if (!answer)
        co_return failure(ErrorKind::Unknown, u"no-answer"_s, answer.error().message + u" Try again."_s,
            answer.error().detail);
    auto answered = read(*answer, m_key);
    if (answered)
        co_return std::move(*answered);
    const bool turnedAway = calls::wasTurnedAway(answer->status);
    co_return failure(turnedAway ? ErrorKind::Refused : ErrorKind::Unknown,
        turnedAway ? u"http"_s : u"unreadable-answer"_s, calls::sentenceFor(*answer),
        calls::shapeOf(*answer));
}

QCoro::Task<IssueOutcome> EInvoiceGateway::issue(Order order, QString reference, std::stop_token stop)
{
    const Secrets hidden = secrets(order.secretTexts());
    Invoice sale{.reference = reference,
        .accountId = m_account.id,
        .accountName = m_account.name,
        .gatewayId = order.gatewayId,
        .methodId = order.methodId,
        .amount = order.amount,
        .fields = order.publicFields()};
    HttpRequest create = request(Call::Create, createBody(order, reference));
    create.stop = stop;
    const auto answer = co_await m_http.send(std::move(create));
    if (!answer)
        co_return calls::outcomeOf(answer.error());
    const auto created = read(*answer, m_key);
    if (!created)
        co_return calls::outcomeOfStrange(*answer);

    const Json kept = hidden->json(created->body, keptMembers());
    if (const auto error = errorIn(kept)) {
        if (saysThatItExists(*error))
            co_return co_await takeUp(sale, *error, kept);
        if (answer->status >= 500) // it said something, but not that it did nothing
            co_return calls::unknown(u"http-%1"_s.arg(answer->status), error->message, error->detail, kept);
        IssueOutcome refused = calls::refused(*error, kept);
        if (created->signature != Signed::Yes)
            refused.warning = doubtAbout(created->signature);
        co_return refused;
    }
    if (trackingIn(created->body).isEmpty() && paymentIdIn(created->body).isEmpty())
        co_return calls::unknown(
            u"unreadable-answer"_s, u"The gateway’s answer names no sale."_s, calls::shapeOf(*answer), kept);
    if (const QString tracking = trackingIn(created->body); !hidden->holdsSecret(tracking))
        sale.remoteId = tracking;
    co_return co_await goOn(sale, created->signature, kept, hidden, stop);
}

QCoro::Task<IssueOutcome> EInvoiceGateway::goOn(
    Invoice sale, Signed created, Json answer, Secrets hidden, std::stop_token stop)
{
    const Begun begun = co_await begin(sale, hidden, stop);
    Json both = Json::object();
    both.set(u"create"_s, std::move(answer));
    both.set(u"process"_s, begun.answer);
    const Signed isSigned = worse(created, begun.signature);
    IssueOutcome outcome = begun.error ? unknownAfterCreate(sale, *begun.error, std::move(both))
                                       : IssueOutcome{.kind = IssueOutcome::Kind::Issued,
                                           .state = stateOf(begun.word).value_or(State::Open),
                                           .remoteId = sale.remoteId,
                                           .answer = std::move(both)};
    outcome.remoteStatus = begun.word;
    outcome.payLink = begun.means.link;
    outcome.coin = begun.means.coin;
    outcome.payForm = begun.means.form;
    outcome.warning = doubtAbout(isSigned);
    if (isSigned != Signed::Yes && outcome.state == State::Paid)
        outcome.state = State::Open;
    co_return outcome;
}

/// The gateway has a sale of our number already: an earlier copy of the call landed.
QCoro::Task<IssueOutcome> EInvoiceGateway::takeUp(Invoice sale, Error refusal, Json answer)
{
    const auto finding = co_await find(sale);
    if (!finding)
        co_return unknownAfterCreate(sale, finding.error(), std::move(answer));
    if (finding->kind == Finding::Kind::NotThere)
        co_return calls::refused(std::move(refusal), std::move(answer));
    if (finding->kind == Finding::Kind::Undecided)
        co_return calls::unknown(u"undecided"_s, finding->message, {}, std::move(answer));
    const StatusReport &report = *finding->report;
    IssueOutcome outcome{.kind = IssueOutcome::Kind::Issued,
        .state = report.state.value_or(State::Open),
        .remoteId = report.remoteId,
        .remoteStatus = report.remoteStatus,
        .payLink = report.payLink,
        .coin = report.coin,
        .payForm = report.payForm,
        .warning = report.warning,
        .answer = report.answer};
    if (report.state == State::Unknown) {
        outcome.kind = IssueOutcome::Kind::Unknown;
        outcome.error = Error{ErrorKind::Unknown, u"not-processed"_s, report.message};
    }
    co_return outcome;
}

QCoro::Task<EInvoiceGateway::Begun> EInvoiceGateway::begin(Invoice sale, Secrets hidden, std::stop_token stop)
{
    const Asked asked = co_await ask(Call::Process, askBody(paymentIdOf(sale), sale.remoteId), stop);
    Begun begun;
    if (!asked) {
        begun.error = asked.error();
        co_return begun;
    }
    begun.answer = hidden->json(asked->body, keptMembers());
    begun.signature = asked->signature;
    begun.error = errorIn(begun.answer);
    if (begun.error)
        co_return begun;
    if (isAboutAnother(asked->body, sale)) {
        begun.error = otherSale(sale.reference).value();
        co_return begun;
    }
    begun.word = begun.answer[u"status"].text().left(64);
    begun.means = meansIn(asked->body, systemOf(sale.fields), m_account, *hidden);
    if (begun.means.link.isEmpty() && !begun.means.form.isNull())
        begun.means.link = formLink(m_account, m_key, paymentIdOf(sale), sale.amount, sale.fields);
    // An operator may ask the customer on the phone, and there is nothing to hand over. But an answer that
    // says nothing at all, or only what cannot be used, has begun nothing.
    if (begun.means.isEmpty())
        begun.error = begun.means.error;
    if (begun.means.isEmpty() && !begun.error && begun.word.isEmpty())
        begun.error = Error{ErrorKind::Unknown, u"unreadable-answer"_s,
            u"The gateway’s answer says neither what to pay by nor where the payment stands."_s};
    co_return begun;
}

QCoro::Task<Result<StatusReport>> EInvoiceGateway::told(Answer answer, Invoice invoice)
{
    const Secrets hidden = secrets();
    const Json kept = hidden->json(answer.body, keptMembers());
    const QString word = kept[u"status"].text().left(64);
    if (word.isEmpty())
        co_return failure(ErrorKind::Unknown, u"unreadable-answer"_s,
            u"The gateway’s answer holds no status. Try again later."_s);
    if (isAboutAnother(answer.body, invoice))
        co_return otherSale(invoice.reference);

    const QString told = trackingIn(answer.body);
    const QString tracking = hidden->holdsSecret(told) ? QString() : told;
    StatusReport report{.state = stateOf(word),
        .remoteId = tracking.isEmpty() ? invoice.remoteId : tracking,
        .remoteStatus = word,
        .source = u"gateway: status"_s,
        .message = amountsIn(kept),
        .answer = kept};
    if (const auto reason = errorIn(kept)) // beside FAILED it is the reason, and the call has not failed
        report.message = report.message.isEmpty() ? reason->message : reason->message + u' ' + report.message;
    if (const auto stated = amountIn(answer.body, invoice); stated.value_or(invoice.amount) != invoice.amount)
        report.message =
            u"The gateway states %1 instead of %2. "_s.arg(stated->display(), invoice.amount.display())
            + report.message;
    const CoinAddress coin = coinIn(answer.body, systemOf(invoice.fields), *hidden);
    if (invoice.coin.isEmpty() || coin.address == invoice.coin.address)
        report.coin = coin;

    // PAYIN may mean that the operator has asked the customer already. It is begun a second time only where
    // nobody knows what the first time brought.
    const bool open = report.state == State::Open || !report.state;
    Signed isSigned = answer.signature;
    if (!hasMeans(invoice) && (isOnlyCreated(word) || (open && isUndecided(invoice.state)))) {
        invoice.remoteId = report.remoteId;
        const Begun begun = co_await begin(invoice, hidden);
        report.source = u"gateway: status and process"_s;
        isSigned = worse(isSigned, begun.signature);
        if (begun.error) {
            report.state = State::Unknown;
            report.message = notBegun(*begun.error).message;
        } else {
            report.state = stateOf(begun.word).value_or(State::Open);
            report.remoteStatus = begun.word.isEmpty() ? word : begun.word;
            report.payLink = begun.means.link;
            report.coin = begun.means.coin;
            report.payForm = begun.means.form;
        }
    }
    report.warning = doubtAbout(isSigned);
    if (isSigned != Signed::Yes && report.state == State::Paid)
        report.state.reset(); // anybody could have said so
    co_return report;
}

QCoro::Task<Result<StatusReport>> EInvoiceGateway::status(Invoice invoice)
{
    const Asked asked = co_await ask(Call::Status, askBody(paymentIdOf(invoice), invoice.remoteId));
    if (!asked)
        co_return tl::unexpected(asked.error());
    const auto error = errorIn(secrets()->json(asked->body, keptMembers()));
    if (error && asked->body[u"status"].text().isEmpty())
        co_return tl::unexpected(*error);
    co_return co_await told(*asked, invoice);
}

QCoro::Task<Result<Finding>> EInvoiceGateway::find(Invoice invoice)
{
    const Asked asked = co_await ask(Call::Status, askBody(paymentIdOf(invoice), {}));
    if (!asked)
        co_return tl::unexpected(asked.error());
    const auto error = errorIn(secrets()->json(asked->body, keptMembers()));
    Finding finding;
    if (error && asked->body[u"status"].text().isEmpty()) {
        if (!saysThatItIsNotThere(*error))
            co_return tl::unexpected(*error);
        // Who does not know the secret must not make us sell a second time.
        const bool believed = asked->signature != Signed::Wrong;
        finding.kind = believed ? Finding::Kind::NotThere : Finding::Kind::Undecided;
        finding.message = believed
            ? u"The gateway has no sale of this number."_s
            : u"Somebody says that there is no such sale, but not with this account’s secret."_s;
        co_return finding;
    }
    auto report = co_await told(*asked, invoice);
    if (!report)
        co_return tl::unexpected(report.error());
    finding.kind = Finding::Kind::Found;
    finding.report = std::move(*report);
    co_return finding;
}

QCoro::Task<KeyCheck> EInvoiceGateway::checkKey()
{
    using Found = KeyCheck::Finding;
    const QDate today = QDate::currentDate();
    const Asked asked = co_await ask(Call::Statement, statementBody(today, today));
    std::optional<Error> error;
    if (asked)
        error = errorIn(secrets()->json(asked->body, keptMembers()));
    else
        error = asked.error();
    KeyCheck check{.finding = error ? findingOf(*error) : Found::Accepted, .error = error};
    if (check.finding == Found::KeyRefused)
        check.error->message += u" Compare client ID and secret with the cash register’s settings."_s;
    if (error)
        co_return check;
    check.message = u"The gateway accepts client ID and secret; it listed today’s sales."_s;
    if (asked->signature == Signed::Missing)
        check.message += u" Its answers carry no signature, so each sale will show a warning."_s;
    if (asked->signature == Signed::Wrong) {
        check.finding = Found::PartlyAccepted;
        check.message =
            u"The gateway accepts the calls, but its answers are not signed with this secret: nothing becomes “paid” by itself."_s;
    }
    co_return check;
}

QCoro::Task<Result<ExtraFields>> EInvoiceGateway::extraFields(QString system)
{
    const Asked asked = co_await ask(Call::ExtraFields, extraFieldsBody(system));
    if (!asked)
        co_return tl::unexpected(asked.error());
    if (const auto error = errorIn(secrets()->json(asked->body, keptMembers()))) {
        ExtraFields none;
        none.remark =
            u"The gateway does not tell which extra fields this payment system wants. "_s + error->message;
        co_return none;
    }
    ExtraFields fields = readExtraFields(asked->body, system);
    co_return fields;
}

QCoro::Task<Result<Statement>> EInvoiceGateway::statement(QDate first, QDate last)
{
    const Asked asked = co_await ask(Call::Statement, statementBody(first, last));
    if (!asked)
        co_return tl::unexpected(asked.error());
    const Secrets hidden = secrets();
    if (auto error = errorIn(hidden->json(asked->body, keptMembers())))
        co_return tl::unexpected(std::move(*error));
    const Json &list = asked->body[u"list"];
    if (!list.isArray())
        co_return failure(ErrorKind::Unknown, u"unreadable-answer"_s,
            u"The gateway’s statement could not be read: it holds no list. Try again later."_s);
    Statement statement;
    int nameless = 0;
    for (const Json &item : list.items()) {
        StatementLine line = lineIn(item, *hidden);
        if (line.remoteId.isEmpty() && line.reference.isEmpty())
            ++nameless;
        else
            statement.lines.push_back(std::move(line));
    }
    statement.warning = doubtAbout(asked->signature);
    statement.isDoubtful = asked->signature != Signed::Yes;
    if (nameless > 0)
        statement.warning += u" %1 lines of the statement name no sale and are left out."_s.arg(nameless);
    co_return statement;
}

} // namespace counterfoil
