// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the cells of InvoiceModel.
#include "Attentions.h"
#include "InvoiceModel.h"
#include "invoices/Attention.h"
#include "links/PaymentMeans.h"
#include "parts/Words.h"

namespace counterfoil {

using namespace Qt::StringLiterals;

int InvoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.count();
}

int InvoiceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant InvoiceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Invoice *read = at(index.row());
    if (!read) {
        const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
        return isText             ? QVariant(u"…"_s)
            : role == InvoiceRole ? QVariant::fromValue(std::optional<Invoice>())
                                  : QVariant();
    }
    const Invoice &invoice = *read;
    switch (role) {
    case Qt::DisplayRole:
        return text(invoice, index.column());
    case Qt::AccessibleTextRole: {
        const QString second = index.column() == Customer ? secondLine(invoice) : QString();
        const QString first = text(invoice, index.column());
        return second.isEmpty() ? first : listed(QStringList{first, second}).toString();
    }
    case SecondRole:
        return index.column() == Customer ? secondLine(invoice) : QString();
    case Qt::ToolTipRole:
        return words::toolTip(tip(invoice, index.column()));
    case InvoiceRole:
        return QVariant::fromValue(std::optional<Invoice>(invoice));
    case ValueRole:
        return value(invoice, index.column());
    default:
        return {};
    }
}

QVariant InvoiceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole) // amounts end below each other however the page is read
        return QVariant(
            Qt::AlignVCenter | (section == Amount ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) { // heads of columns
    case Time:
        return tr("Time", "when a sale was issued");
    case Reference:
        //: The head of a column: what a sale is known by, “CF-7KQ2…”.
        return tr("Reference");
    case Customer:
        return tr("Customer");
    case Method:
        return tr("Method", "of payment");
    case Account:
        //: The head of a column: the merchant’s account at a gateway.
        return tr("Account");
    case Amount:
        return tr("Amount");
    default:
        return tr("State", "where a sale stands: paid, waiting");
    }
}

QString InvoiceModel::text(const Invoice &invoice, int column) const
{
    switch (column) {
    case Time:
        return words::time(invoice.openedAt, m_clock(), m_locale);
    case Reference:
        return words::oneLine(invoice.reference);
    case Customer:
        return words::customer(invoice);
    case Method: {
        const PaymentMethod *method = m_methods.find(invoice.methodId);
        return words::oneLine(
            method ? QString(method->title) : invoice.methodId); // of a newer version of the program
    }
    case Account:
        return words::oneLine(invoice.accountName);
    case Amount:
        return words::amount(invoice.amount, m_locale);
    case StateColumn: {
        if (!needsPerson(invoice) || !attentions::isAboutMoney(invoice))
            return words::state(invoice.state);
        if (attention(invoice) == u"amount")
            //: In the place of a state, and as short: another amount was paid than was asked for.
            return tr("Other amount");
        //: In the place of a state, and as short: a person has to compare what was paid.
        return tr("Check amount");
    }
    }
    return {};
}

/// What tells one sale of a customer from another.
QString InvoiceModel::secondLine(const Invoice &invoice) const
{
    QStringList parts{
        words::oneLine(invoice.description), words::oneLine(paymentMeans::systemTitle(invoice, m_methods))};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString InvoiceModel::tip(const Invoice &invoice, int column) const
{
    switch (column) {
    case Time:
        return words::exactTime(invoice.openedAt, m_locale);
    case Customer: {
        QStringList lines;
        for (const QString &line : {invoice.customerName, invoice.email, invoice.description,
                 paymentMeans::systemTitle(invoice, m_methods).toString()}) {
            if (!line.isEmpty())
                lines << words::oneLine(line);
        }
        return lines.join(u'\n');
    }
    case StateColumn: {
        QStringList lines{stateTitle(invoice.state), attentions::standing(invoice, m_clock())};
        if (attentions::isAboutMoney(invoice))
            lines << attentionWords(invoice).toString();
        if (!invoice.errorMessage.isEmpty())
            lines << words::told(invoice.errorMessage);
        return lines.join(u'\n');
    }
    default:
        return text(invoice, column);
    }
}

QVariant InvoiceModel::value(const Invoice &invoice, int column) const
{
    switch (column) {
    case Time:
        return invoice.openedAt;
    case Amount:
        return invoice.amount.minorUnits();
    case StateColumn:
        return static_cast<int>(invoice.state);
    default:
        return text(invoice, column);
    }
}

} // namespace counterfoil
