// SPDX-License-Identifier: GPL-3.0-or-later
#include "EInvoiceExtraFields.h"
#include "EInvoiceGateway.h"
#include "EInvoiceMoney.h"
#include "base/SerialWorker.h"
#include "base/TakeAnswer.h"
#include "gateways/CallOutcome.h"
#include "gateways/WireReader.h"

#include <QRegularExpression>

// What a gateway is asked that is about no single sale: the key, extra fields, the statement.
namespace counterfoil {

using namespace Qt::StringLiterals;
using namespace einvoice;

namespace {

/// Whether the gateway's words are about who calls, and not about what was asked. It numbers no such errors.
bool isAboutTheCaller(const Error &error)
{
    static const QRegularExpression words(
        u"\\b(sign|signature|dpay_secure|secret|salt|client|dpay_client|unauthori[sz]ed|access|kassa|cash register)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words.match(error.detail).hasMatch();
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
        //: “Client ID” and “secret” are fields of an account; the cash register is what the gateway calls the
        //: merchant’s account on its own pages.
        check.error->message = calls::sentences({check.error->message,
            translatable(
                "EInvoiceLists", "Compare client ID and secret with the cash register’s settings.")});
    if (error)
        co_return check;
    check.message =
        translatable("EInvoiceLists", "The gateway accepts client ID and secret; it listed today’s sales.");
    if (asked->signature == Signed::Missing)
        //: “Its”: the gateway’s.
        check.message = calls::sentences({check.message,
            translatable(
                "EInvoiceLists", "Its answers carry no signature, so each sale will show a warning.")});
    if (asked->signature == Signed::Wrong) {
        check.finding = Found::PartlyAccepted;
        //: “Paid” is the state of a sale.
        check.message = translatable("EInvoiceLists",
            "The gateway accepts the calls, but its answers are not signed with this secret: nothing becomes "
            "“paid” by itself.");
    }
    co_return check;
}

QCoro::Task<Result<ExtraFields>> EInvoiceGateway::extraFields(QString system)
{
    const Asked asked = co_await ask(Call::ExtraFields, extraFieldsBody(system));
    if (!asked)
        co_return tl::unexpected(tryAgain(asked.error()));
    if (const auto error = errorIn(secrets()->json(asked->body, keptMembers()))) {
        ExtraFields none;
        //: The gateway’s own reason follows.
        const LocalizedText untold = translatable(
            "EInvoiceLists", "The gateway does not tell which extra fields this payment system wants.");
        none.remark = calls::sentences({untold, error->message});
        co_return none;
    }
    if (asked->signature == Signed::Wrong) { // it could ask for anything in the gateway's name
        ExtraFields none;
        none.remark = translatable("EInvoiceLists",
            "The gateway’s list of extra fields was not signed with this account’s secret, so it is not "
            "used. If this payment system wants some, type their names and values.");
        co_return none;
    }
    ExtraFields fields = readExtraFields(asked->body, system);
    co_return fields;
}

Result<Statement> EInvoiceGateway::statementIn(const Asked &asked, const Redaction &hidden)
{
    if (!asked)
        return tl::unexpected(tryAgain(asked.error()));
    if (auto error = errorIn(hidden.json(asked->body, keptMembers())))
        return tl::unexpected(std::move(*error));
    const auto items = wire::items(asked->body[u"list"]);
    if (!asked->body.contains(u"list") || !items)
        return failure(ErrorKind::Unknown, u"unreadable-answer"_s,
            translatable("EInvoiceLists",
                "The gateway’s statement could not be read: it holds no list. Try again later."));
    Statement statement;
    int nameless = 0;
    for (const Json &item : *items) {
        StatementLine line = lineIn(item, hidden);
        line.doubt = QStringList{line.doubt, recalculationDoubt(line.answer)}.join(u' ').trimmed();
        if (line.remoteId.isEmpty() && line.reference.isEmpty())
            ++nameless;
        else
            statement.lines.push_back(std::move(line));
    }
    statement.unreadable = nameless;
    statement.warning = doubtAbout(asked->signature);
    statement.isDoubtful = asked->signature != Signed::Yes;
    if (nameless > 0)
        statement.warning = calls::sentences({statement.warning, calls::namelessLines(nameless)});
    return statement;
}

QCoro::Task<Result<Statement>> EInvoiceGateway::statement(QDate first, QDate last, int)
{
    HttpRequest whole = request(Call::Statement, statementBody(first, last));
    whole.largest = 64 * 1024 * 1024; // all sales of those days on one page
    whole.timeout = std::chrono::minutes(2);
    const auto answer = co_await m_http.send(std::move(whole));
    if (!answer) {
        Error error{
            ErrorKind::Unknown, calls::codeOf(answer.error()), answer.error().message, answer.error().detail};
        co_return tl::unexpected(tryAgain(std::move(error)));
    }
    // Thousands of lines: to verify and read them takes longer than a window may stand still.
    const Secrets hidden = secrets();
    const auto key = std::make_shared<const SecretText>(m_key.reveal());
    SerialWorker worker(u"statement"_s);
    auto reading =
        worker.run([answer = *answer, key, hidden] { return statementIn(judged(answer, *key), *hidden); });
    co_return co_await takeAnswer(std::move(reading));
}

} // namespace counterfoil
