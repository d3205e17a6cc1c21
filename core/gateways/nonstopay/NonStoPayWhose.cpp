// SPDX-License-Identifier: GPL-3.0-or-later
#include "NonStoPayAnswers.h"
#include "NonStoPayGateway.h"
#include "NonStoPaySum.h"
#include "invoices/Reference.h"

#include <algorithm>

// Whose sale a line of the history is: one info call tells it, and what became of the sale.
namespace counterfoil {

using namespace Qt::StringLiterals;
using nonstopay::Call;
using nonstopay::Echo;

namespace {

/// What a text in merchant data tells: a word of its own, something packed that may have held anything, or a
/// text that was cut.
enum class Word { None, Own, Packed, Cut };

Word wordOf(const QString &text)
{
    const QString word = text.trimmed();
    if (word.isEmpty() || word.compare(u"null", Qt::CaseInsensitive) == 0)
        return Word::None;
    if (word.endsWith(u'…') || word.endsWith(u"...") || word.contains(QChar::ReplacementCharacter)
        || word.startsWith(u'*') || word.endsWith(u'*'))
        return Word::Cut;
    const auto isOfRun = [](QChar c) {
        return (c.unicode() < 0x80 && c.isLetterOrNumber()) || c == u'+' || c == u'/' || c == u'=';
    };
    const bool isRun = std::all_of(word.begin(), word.end(), isOfRun);
    const bool isNumber = std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
    constexpr qsizetype shortest = 12; // a packed text that could have begun a reference of ours is longer
    return isRun && !isNumber && word.size() >= shortest ? Word::Packed : Word::Own;
}

/// What the values in it tell, together: one that was cut spoils all, one of its own is enough else.
Word wordIn(const Json &data)
{
    Word best = Word::None;
    const auto add = [&best](Word word) {
        if (best == Word::Cut || word == Word::None)
            return;
        if (word == Word::Cut || best == Word::None || word == Word::Own)
            best = word;
    };
    if (data.isString())
        return wordOf(data.text());
    if (data.kind() == Json::Kind::Number)
        return Word::Own;
    for (const Json &item : data.items())
        add(wordIn(item));
    for (const auto &[name, member] : data.members())
        add(wordIn(member));
    return best;
}

/// Whether merchant data without a reference of ours came back whole, and holds no trace of one. What was
/// cut, emptied, packed or spoilt may have held one.
bool isAnotherPrograms(const Json &info)
{
    const Json &echo = info[u"data"][u"callbackJson"];
    const auto parsed = Json::parse(echo.text().toUtf8());
    const Json &data = echo.isObject() || !parsed ? echo : *parsed;
    if (!data.isObject() || wordIn(data) != Word::Own)
        return false;
    const QString all = QString::fromUtf8(data.toBytes());
    return !all.contains(referenceMember, Qt::CaseInsensitive) && !all.contains(u"CF-", Qt::CaseInsensitive);
}

} // namespace

QCoro::Task<Result<Whose>> NonStoPayGateway::whose(QString remoteId)
{
    const Query query{{u"id"_s, remoteId}};
    auto info = co_await ask(Call::Info, query);
    if (!info)
        co_return tl::unexpected(info.error());
    Whose whose{.remoteId = remoteId, .reference = nonstopay::referenceIn(info->body)};
    whose.isSilent = whose.reference.isEmpty() && !isAnotherPrograms(info->body);
    if (nonstopay::isAboutAnotherId(info->body, remoteId)) {
        whose.reference.clear();
        whose.isSilent = true;
    }
    whose.isClean = info->isClean;
    whose.told = std::move(info->body);
    co_return whose;
}

Result<StatusReport> NonStoPayGateway::reportOn(const Invoice &invoice, const Whose &whose) const
{
    const Json &data = whose.told[u"data"];
    const auto sum = nonstopay::compareSum(data[u"amount"], data[u"devise"], invoice);
    if (sum == nonstopay::Sum::Other && nonstopay::echoOf(whose.told, invoice.reference) != Echo::Ours)
        return failure(ErrorKind::Unknown, u"other-sale"_s,
            //: %1 is the gateway’s number of an invoice, %2 this sale’s amount: “15.04 USD”.
            translatable(
                "NonStoPayWhose", "The gateway’s invoice %1 is for another amount than this sale, %2.")
                .arg(whose.remoteId.left(40), invoice.amount.display()));
    StatusReport report = readInfo({whose.told, whose.isClean}, whose.remoteId, invoice);
    if (report.remoteStatus.isEmpty())
        return failure(ErrorKind::Unknown, u"unreadable-answer"_s,
            translatable("NonStoPayWhose", "The gateway’s answer holds no status. Try again later."));
    return report;
}

} // namespace counterfoil
