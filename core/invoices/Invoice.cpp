// SPDX-License-Identifier: GPL-3.0-or-later
#include "Invoice.h"

#include "Reference.h"

#include <algorithm>
#include <iterator>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

struct Row {
    EvidenceKind kind;
    const char16_t *name;
};

constexpr Row table[] = {
    {EvidenceKind::Opened, u"opened"},
    {EvidenceKind::Issued, u"issued"},
    {EvidenceKind::Refused, u"refused"},
    {EvidenceKind::Unknown, u"unknown"},
    {EvidenceKind::Polled, u"polled"},
    {EvidenceKind::Found, u"found"},
    {EvidenceKind::NeverCreated, u"never-created"},
    {EvidenceKind::Callback, u"callback"},
    {EvidenceKind::Returned, u"returned"},
    {EvidenceKind::Imported, u"imported"},
    {EvidenceKind::Acknowledged, u"seen"}, // as it stands in books since version 3
    {EvidenceKind::Sent, u"sent"},
    {EvidenceKind::Printed, u"printed"},
    {EvidenceKind::Note, u"note"},
};

} // namespace

QString merchantNumber(const Invoice &invoice)
{
    const QString taken = invoice.fields[merchantNumberField].text();
    return taken.isEmpty() ? invoice.reference : taken;
}

QString importedReference(const QString &accountId, const QString &number, const QString &remoteId)
{
    return referenceFor(accountId + u'\n' + number + u'\n' + remoteId);
}

bool isInGatewaysHands(const Invoice &invoice)
{
    return invoice.channel == Channel::Direct && invoice.state == State::Open && !invoice.remoteId.isEmpty()
        && invoice.payLink.isEmpty() && invoice.coin.isEmpty() && invoice.payForm.isNull();
}

bool wasImported(const Invoice &invoice)
{
    return invoice.reference
        == importedReference(invoice.accountId, invoice.fields[merchantNumberField].text(), invoice.remoteId);
}

QString evidenceName(EvidenceKind kind)
{
    const auto *found =
        std::find_if(std::begin(table), std::end(table), [kind](const Row &row) { return row.kind == kind; });
    return QStringView(found->name).toString();
}

std::optional<EvidenceKind> evidenceFromName(QStringView name)
{
    const auto *found = std::find_if(
        std::begin(table), std::end(table), [name](const Row &row) { return name == QStringView(row.name); });
    return found == std::end(table) ? std::nullopt : std::optional(found->kind);
}

} // namespace counterfoil
