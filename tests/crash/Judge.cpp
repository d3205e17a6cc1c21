// SPDX-License-Identifier: GPL-3.0-or-later
#include "Judge.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

void judgeCreates(const QStringList &creates, QStringList &wrong)
{
    QMap<QString, int> times;
    for (const QString &reference : creates) {
        if (reference.isEmpty())
            wrong << u"a create call without a reference arrived"_s;
        else if (++times[reference] == 2)
            wrong << u"%1: its create call arrived more than once"_s.arg(reference);
    }
}

void judgeSale(const Booked &sale, bool isThere, bool willBeThere, bool isFinal, QStringList &wrong)
{
    const QString name = u"%1 (%2, %3)"_s.arg(sale.reference, sale.tag, sale.state);
    if (sale.firstEvent != u"opened")
        wrong << name + u": its first fact is "_s + sale.firstEvent;
    if (sale.lastEventState != sale.state)
        wrong << name + u": its last fact says "_s + sale.lastEventState;
    if (sale.isRefused() && isThere)
        wrong << name + u": called refused ("_s + sale.errorCode + u"), but the sandbox has it"_s;
    if (sale.isRefused() && !isThere && willBeThere)
        wrong << name + u": called refused ("_s + sale.errorCode + u"), but the sandbox will have it"_s;
    if (!sale.isRefused() && !sale.isUndecided() && !isThere)
        wrong << name + u": called issued, but the sandbox has no such sale"_s;
    if (isThere && sale.isUndecided())
        wrong << name + u": the sandbox has it, and nobody knows"_s;
    if (isThere && sale.remoteId.isEmpty() && sale.payLink.isEmpty())
        wrong << name + u": has neither a link nor the gateway’s number"_s;
    if (isFinal && sale.isUndecided())
        wrong << name + u": is still undecided"_s;
}

} // namespace

QStringList judge(const Facts &facts)
{
    QStringList wrong;
    QMap<QString, Booked> books;
    QMap<QString, int> soldTags;
    for (const QString &ledger : facts.ledgers) {
        for (const QString &damage : damages(ledger))
            wrong << ledger + u": "_s + damage;
        const auto sales = booked(ledger);
        QMap<QString, int> tags; // in these books, imported or sold
        for (const Booked &sale : sales) {
            if (++tags[sale.tag] == 2)
                wrong << sale.tag + u": in the books twice"_s;
            if (sale.isTaken) // another home's
                continue;
            if (books.contains(sale.reference))
                wrong << sale.reference + u": in two ledgers"_s;
            books.insert(sale.reference, sale);
            if (++soldTags[sale.tag] == 2)
                wrong << sale.tag + u": in two ledgers"_s;
        }
    }
    QMap<QString, int> there;
    QMap<QString, int> thereTags;
    for (const Known &known : knownToTheSandbox(facts.sandboxState)) {
        if (++there[known.reference] == 2)
            wrong << u"%1 (%2): twice at the sandbox"_s.arg(known.reference, known.tag);
        if (++thereTags[known.tag] == 2)
            wrong << known.tag + u": sold twice"_s;
        if (!books.contains(known.reference))
            wrong << u"%1 (%2): at the sandbox, and in no ledger"_s.arg(known.reference, known.tag);
    }
    for (const Booked &sale : std::as_const(books)) {
        if (!facts.held.contains(sale.reference))
            judgeSale(sale, there.contains(sale.reference), facts.toLand.contains(sale.reference),
                facts.isFinal, wrong);
    }
    judgeCreates(facts.creates, wrong);
    return wrong;
}

bool CreateCalls::add(const QByteArray &log)
{
    static const QRegularExpression number(u"CF-[A-Z2-7]{16}"_s);
    const QJsonArray requests = QJsonDocument::fromJson(log).array();
    if (requests.isEmpty() || requests.first()[u"number"].toInteger() > m_last + 1)
        return false;
    for (const QJsonValue &request : requests) {
        m_last = request[u"number"].toInteger();
        if (request[u"call"].toString() != u"create")
            continue;
        const QByteArray body = QJsonDocument(request[u"body"].toObject()).toJson();
        m_byNumber[m_last] = number.match(QString::fromUtf8(body)).captured();
        if (request[u"outcome"].toString().startsWith(u"fault"))
            m_toLand << m_byNumber[m_last];
    }
    return true;
}

} // namespace counterfoil
