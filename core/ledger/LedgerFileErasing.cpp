// SPDX-License-Identifier: GPL-3.0-or-later
#include "Columns.h"
#include "EventRows.h"
#include "InvoiceRows.h"
#include "LedgerFile.h"

#include <algorithm>
#include <utility>

// How a customer is taken out of the books (docs/decisions/0036-catalogue.md).
namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

/// Beside the migration that lets an event have it.
const QString erasedMessage = u"The words named a customer whose data was erased."_s;

/// The sales with the digits of a phone number in a row, however its groups were written when it was sent: no
/// index knows them, so all sales are looked through.
Sql findingPhone(const QString &digits)
{
    QString text = u"replace(search, char(1), '')"_s; // the mark before each word
    for (const QString &between : {u" "_s, u"-"_s, u"."_s, u"/"_s, u"("_s, u")"_s, u"\u2010"_s, u"\u2013"_s})
        text = u"replace("_s + text + u", '"_s + between + u"', '')"_s;
    return {u"SELECT reference FROM invoice WHERE instr("_s + text + u", ?) > 0"_s, {digits}};
}

/// The sales that a saved customer was chosen for, and that customer's number (SoldTo.h): the name may have
/// been another one, so the index does not help.
const QString withNumbers =
    u"SELECT reference, CASE WHEN json_valid(fields) THEN json_extract(fields, '$.customer.number') END "
    "FROM invoice WHERE instr(fields, '\"customer\"') > 0"_s;

Evidence erasing(const QDateTime &at)
{
    return {.kind = EvidenceKind::Note,
        .source = u"program"_s,
        .at = at,
        .message = translatable("LedgerFile",
            "Who bought was erased here, as the customer asked. Amounts, states and references stayed as "
            "they "
            "are.")};
}

} // namespace

Result<std::vector<Invoice>> LedgerFile::salesOf(const Person &person)
{
    std::vector<Invoice> found;
    const auto take = [&found, &person](const Invoice &invoice) {
        const auto isIt = [&invoice](const Invoice &other) { return other.place == invoice.place; };
        const bool isMeant = isSaleOf(invoice, person) || isUnderAnotherName(invoice, person);
        if (isMeant && std::none_of(found.begin(), found.end(), isIt))
            found.push_back(invoice);
    };
    if (!person.email.isEmpty()) { // the index finds all that may be theirs, and some that are not
        const auto listed = list({.search = person.email, .limit = 0});
        if (!listed)
            return listed;
        for (const Invoice &invoice : *listed)
            take(invoice);
    }
    QStringList references;
    if (const QString digits = phoneEnd(person.phone); !digits.isEmpty()) {
        SqlStatement sales = m_database.prepare(findingPhone(digits));
        while (sales.next())
            references << sales.text(0);
        if (sales.hasFailed())
            return broken(LedgerWork::Reading, sales.reason());
    }
    if (!person.number.isEmpty()) {
        SqlStatement sales = m_database.prepare(withNumbers);
        while (sales.next()) {
            if (sales.text(1).compare(person.number, Qt::CaseInsensitive) == 0)
                references << sales.text(0);
        }
        if (sales.hasFailed())
            return broken(LedgerWork::Reading, sales.reason());
    }
    references.removeDuplicates();
    for (const QString &reference : std::as_const(references)) {
        const auto invoice = find(reference);
        if (!invoice)
            return tl::unexpected(invoice.error());
        take(*invoice);
    }
    return found;
}

Result<void> LedgerFile::eraseEvents(qint64 place, const Person &person)
{
    struct Change {
        qint64 id;
        std::optional<QString> message;
        std::optional<QByteArray> answer;
    };
    std::vector<Change> changes;
    SqlStatement events = m_database.prepare(
        {u"SELECT id, message, answer, kind FROM event WHERE invoice = ? ORDER BY id"_s, {place}});
    while (events.next()) {
        Change change{events.integer(0), {}, {}};
        const auto kind = evidenceFromName(events.text(3));
        const bool isAddressed =
            kind == EvidenceKind::Sent; // to whom is told in words, be it another address
        if (isAddressed || names(events.text(1), person))
            change.message = erasedMessage;
        if (!events.isNull(2)) {
            const auto answer = Json::parse(events.utf8(2));
            const Json without = answer ? withoutPerson(*answer, person) : Json();
            if (answer && without != *answer)
                change.answer = without.toBytes();
        }
        if (change.message || change.answer)
            changes.push_back(std::move(change));
    }
    if (events.hasFailed())
        return broken(LedgerWork::Reading, events.reason());
    for (const Change &change : changes) {
        if (change.message) {
            SqlStatement words = m_database.prepare(
                u"UPDATE event SET message = ?, message_translatable = NULL WHERE id = ?"_s);
            words.bind(*change.message);
            words.bind(change.id);
            if (const auto done = execute(std::move(words)); !done)
                return done;
        }
        if (change.answer) {
            SqlStatement answer = m_database.prepare(u"UPDATE event SET answer = ? WHERE id = ?"_s);
            answer.bind(*change.answer);
            answer.bind(change.id);
            if (const auto done = execute(std::move(answer)); !done)
                return done;
        }
    }
    return {};
}

Result<void> LedgerFile::eraseIn(
    const Invoice &invoice, const Person &person, Descriptions descriptions, const QDateTime &at)
{
    std::vector<Person> people{person};
    if (person.hadOtherNames) { // by which the words of then call them
        for (const Person &buyer : buyersIn(invoice))
            people.push_back(buyer);
    }
    Invoice after = invoice;
    for (const Person &each : people)
        after = withoutPerson(std::move(after), each, descriptions);
    SqlStatement line = m_database.prepare(
        u"UPDATE invoice SET email = '', customer_name = '', description = ?, fields = ? WHERE id = ?"_s);
    line.bind(after.description);
    line.bind(after.fields.toBytes());
    line.bind(after.place);
    if (const auto done = execute(std::move(line)); !done)
        return done;
    for (const auto &step : {update(after), reindex(after)}) {
        if (!step)
            return step;
    }
    for (const Person &each : people) {
        if (const auto done = eraseEvents(after.place, each); !done)
            return done;
    }
    return insertEvent(after.place, erasing(at), after.state);
}

Result<ErasedSales> LedgerFile::erase(
    const Person &person, Descriptions descriptions, Erasing erasing, const QDateTime &at)
{
    const auto work = [&]() -> Result<ErasedSales> {
        const auto found = salesOf(person);
        if (!found)
            return tl::unexpected(found.error());
        ErasedSales sales;
        for (const Invoice &invoice : *found) {
            if (isUnderAnotherName(invoice, person)) {
                sales.underOtherNames << invoice.reference;
                continue;
            }
            if (isUnsettled(invoice.state)) { // the gateway may still be asked for it by what was sent
                sales.unsettled << invoice.reference;
                continue;
            }
            sales.erased << invoice.reference;
            if (erasing == Erasing::Counted)
                continue;
            if (const auto done = eraseIn(invoice, person, descriptions, at); !done)
                return tl::unexpected(done.error());
        }
        return sales;
    };
    if (erasing == Erasing::Counted)
        return work();
    // What is freed is overwritten with it, and the log emptied of what it held before.
    if (const auto done = run(u"PRAGMA secure_delete = ON"_s); !done)
        return tl::unexpected(done.error());
    auto erased = transaction(work);
    const auto back = run(u"PRAGMA secure_delete = FAST"_s);
    if (!erased || !back)
        return erased ? Result<ErasedSales>(tl::unexpected(back.error())) : erased;
    // Where others are reading just now it stays, and is emptied with a later one: all of it is erased above.
    if (!erased->erased.isEmpty())
        static_cast<void>(run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    return erased;
}

} // namespace counterfoil
