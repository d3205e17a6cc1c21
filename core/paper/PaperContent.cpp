// SPDX-License-Identifier: GPL-3.0-or-later
#include "PaperContent.h"

#include "PrintableText.h"
#include "base/Language.h"
#include "invoices/SaleLines.h"
#include "invoices/SaleMoney.h"
#include "invoices/SoldTo.h"
#include "links/PayLink.h"
#include "links/PaymentMeans.h"
#include "money/AmountWords.h"

#include <QRegularExpression>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

/// How many letters of a text from outside are printed: what is longer ends with "…".
struct Limits {
    qsizetype name;
    qsizetype description;
    qsizetype line; ///< of an address or footer
    qsizetype lines;
};

Limits limitsOf(const PaperSize &size)
{
    switch (size.kind) {
    case PaperSize::Kind::Sheet:
        return {.name = 200, .description = 4000, .line = 120, .lines = 6};
    case PaperSize::Kind::Roll:
        return {.name = 120, .description = 600, .line = 80, .lines = 6};
    case PaperSize::Kind::Label:
        return {.name = 80, .description = 120, .line = 60, .lines = 2};
    }
    Q_UNREACHABLE();
}

constexpr qsizetype longestNumber = 120; ///< of what a gateway calls a sale, or an address of a coin
constexpr qsizetype longestCurrency = 20;
constexpr qsizetype longestLink = 5000;

PaperText theirs(const QString &words)
{
    return {.words = words, .direction = PaperText::Direction::OfWords};
}

PaperText fromLeft(const QString &words, bool breaksAnywhere = false)
{
    return {.words = words, .direction = PaperText::Direction::FromLeft, .breaksAnywhere = breaksAnywhere};
}

class Writer {
public:
    Writer(const PaperOrder &order, const MethodCatalogue &methods)
        : m_order(order)
        , m_sale(order.invoice)
        , m_methods(methods)
        , m_money(moneyOf(order.invoice))
        , m_limits(limitsOf(order.size))
    {
        m_paper.language = Language::offered().contains(order.language) ? order.language : u"en"_s;
        m_locale = Language::localeOf(m_paper.language);
        m_paper.isRightToLeft = m_locale.textDirection() == Qt::RightToLeft;
    }

    PaperContent write();

private:
    QString in(const LocalizedText &text) const { return text.in(m_paper.language); }
    QString line(const QString &text) const { return printableLine(text, m_limits.name); }
    PaperText amountText(const Money &money) const { return fromLeft(in(money.display())); }
    PaperText amountText(const QString &digits, const QString &currency) const;
    void addRow(const LocalizedText &label, const PaperText &value);

    void writeShop();
    void writeBanners();
    void writeToBePaid();
    void writePaid();
    void writeLines();
    void writeRows();
    void writeMeans();

    const PaperOrder &m_order;
    const Invoice &m_sale;
    const MethodCatalogue &m_methods;
    const SaleMoney m_money;
    const Limits m_limits;
    QLocale m_locale;
    PaperContent m_paper;
};

PaperText Writer::amountText(const QString &digits, const QString &currency) const
{
    // As the window says it: in the currency's decimals, where it can be counted in them.
    const auto known = Currency::find(currency);
    if (const auto counted = known ? Money::fromWire(digits, *known) : std::nullopt)
        return amountText(*counted);
    static const QRegularExpression number(u"\\A[0-9]{1,30}(\\.[0-9]{1,30})?\\z"_s);
    const LocalizedText amount = number.match(digits).hasMatch() ? LocalizedText::number(digits)
                                                                 : LocalizedText(printableLine(digits, 40));
    return fromLeft(in(amount) + u' ' + printableLine(currency, longestCurrency));
}

void Writer::addRow(const LocalizedText &label, const PaperText &value)
{
    if (!value.words.trimmed().isEmpty())
        m_paper.rows.push_back({.label = in(label), .value = value});
}

void Writer::writeShop()
{
    const Shop &shop = m_order.shop;
    // A shop that has not said its name yet is called as its account is.
    const QString name = line(shop.name);
    m_paper.shopName = theirs(name.isEmpty() ? line(m_sale.accountName) : name);
    m_paper.shopAddress = theirs(printableLines(shop.address, m_limits.line, m_limits.lines));
    m_paper.footer = theirs(printableLines(shop.footer, m_limits.line, m_limits.lines));
    for (const QString &each : {shop.phone, shop.email, shop.website})
        if (const QString contact = line(each); !contact.isEmpty())
            m_paper.shopContacts.push_back(fromLeft(contact));
    if (const QString number = line(shop.taxNumber); !number.isEmpty())
        m_paper.shopContacts.push_back({.words =
                                            //: The shop’s number at the tax office, on a paper.
            in(translatable("Paper", "Tax number: %1").arg(number))});
}

void Writer::writeBanners()
{
    if (isTrainingSale(m_sale))
        //: Stands on every paper of a sale by which people practise.
        m_paper.banners += in(translatable("Paper", "TRAINING – NOT A RECEIPT"));
    if (m_order.isCopy)
        //: Stands on a receipt that was printed before.
        m_paper.banners += in(translatable("Paper", "COPY"));
}

void Writer::writeToBePaid()
{
    //: On an invoice, before the amount.
    m_paper.amountLabel = in(translatable("Paper", "To be paid"));
    m_paper.amount = amountText(m_sale.amount);
    m_paper.amountInWords = amountInWords(m_sale.amount, m_locale);
}

void Writer::writePaid()
{
    //: On a receipt, before the amount.
    m_paper.amountLabel = in(translatable("Paper", "Paid"));
    const bool isKnown = m_money.paid.has_value();
    if (isKnown) {
        m_paper.amount = amountText(*m_money.paid);
        m_paper.amountInWords = amountInWords(*m_money.paid, m_locale);
    } else if (!m_money.paidText.isEmpty()) {
        m_paper.amount = amountText(m_money.paidText, m_money.paidCurrency);
    } else {
        //: On a receipt, before the amount, where nobody told how much was paid.
        m_paper.amountLabel = in(translatable("Paper", "Asked for"));
        m_paper.amount = amountText(m_sale.amount);
        m_paper.amountInWords = amountInWords(m_sale.amount, m_locale);
        m_paper.statements += in(translatable("Paper", "It is not known how much was paid."));
    }
    if (m_sale.state == State::Authorised)
        m_paper.statements += in(translatable(
            "Paper", "The customer has paid; the payment is still to be settled with the payee."));
    if (isKnown && m_money.due && m_money.due->isPositive())
        //: %1: an amount.
        m_paper.statements +=
            in(translatable("Paper", "Paid in part: %1 is still to be paid.").arg(m_money.due->display()));
}

void Writer::writeLines()
{
    for (const SaleLine &each : linesAddingUp(m_sale.fields, m_sale.amount)) {
        const bool isOne = each.quantity == Quantity::ofPieces(1);
        const QString count = in(LocalizedText::number(each.quantity.text()));
        m_paper.lines.push_back({.name = theirs(line(each.name)),
            .count = isOne ? PaperText() : fromLeft(count + u" × "_s + in(each.price.display())),
            .total = amountText(*totalOf(each))});
    }
    if (m_paper.lines.size() < 2)
        return;
    //: On a paper, below what was sold and before what all of it costs.
    m_paper.sumLabel = in(translatable("Paper", "Total"));
    m_paper.sum = amountText(m_sale.amount);
}

void Writer::writeRows()
{
    const bool isReceipt = m_order.kind == PaperKind::Receipt;
    m_paper.what = theirs(printableLine(m_sale.description, m_limits.description));
    // The lines say it already where nobody has written anything else.
    const bool isOfLines = !m_paper.lines.empty()
        && noteOf(linesIn(m_sale.fields), m_sale.description.size()) == m_sale.description;
    //: On a paper: what is paid for.
    addRow(translatable("Paper", "For"), isOfLines ? PaperText() : m_paper.what);
    const bool tellsAsked = isReceipt && m_money.paid != m_sale.amount && !m_money.paidText.isEmpty();
    if (tellsAsked)
        addRow(translatable("Paper", "Asked for"), amountText(m_sale.amount));
    const QString own = m_sale.amount.currency().code();
    if (isReceipt && m_money.paid && !m_money.paidText.isEmpty()
        && m_money.paidCurrency.compare(own, Qt::CaseInsensitive) != 0)
        //: On a receipt, before an amount in another currency than the sale’s.
        addRow(translatable("Paper", "Paid as"), amountText(m_money.paidText, m_money.paidCurrency));
    if (isReceipt && !m_money.credited.isEmpty() && !m_money.creditedCurrency.isEmpty()
        && m_money.creditedCurrency.compare(own, Qt::CaseInsensitive) != 0)
        //: On a receipt, before what the payee gets, in another currency than the sale’s.
        addRow(translatable("Paper", "Credited as"), amountText(m_money.credited, m_money.creditedCurrency));
    m_paper.time = {.words = in(LocalizedText::moment(isReceipt ? m_order.paidAt : m_sale.openedAt))};
    if (isReceipt && m_order.paidAt.isValid())
        //: On a receipt, before a time.
        addRow(translatable("Paper", "Paid on"), m_paper.time);
    else
        //: On an invoice, before a time.
        addRow(translatable("Paper", "Issued on"), {.words = in(LocalizedText::moment(m_sale.openedAt))});
    //: On a paper: our own number of the sale.
    addRow(translatable("Paper", "Reference"), fromLeft(line(m_sale.reference)));
    //: On a paper: the payment system’s number of the sale.
    addRow(translatable("Paper", "Transaction number"),
        fromLeft(isReceipt ? printableLine(m_sale.remoteId, longestNumber) : QString(), true));
    const PaymentMethod *method = m_methods.find(m_sale.methodId);
    addRow(
        translatable("Paper", "Payment method"), theirs(line(method ? in(method->title) : m_sale.methodId)));
    addRow(translatable("Paper", "Payment system"),
        theirs(line(in(paymentMeans::systemTitle(m_sale, m_methods)))));
    addRow(translatable("Paper", "Payee"), m_paper.shopName);
    const QString customer = line(m_sale.customerName);
    addRow(translatable("Paper", "Customer"),
        theirs(customer.isEmpty() ? line(soldToIn(m_sale.fields).name) : customer));
    if (!m_sale.coin.isEmpty()) {
        m_paper.coin = fromLeft(line(in(paymentMeans::coinTitle(m_sale.coin))));
        //: On a paper: the coin and its network in which it is paid.
        addRow(translatable("Paper", "Coin"), m_paper.coin);
        if (!isReceipt)
            //: On an invoice: where the customer sends coins to.
            addRow(translatable("Paper", "Address"),
                fromLeft(printableLine(paymentMeans::shownAddress(m_sale), 300), true));
    }
}

/// A URL in an annotation of a PDF: what would end its text there is percent-encoded.
QByteArray linkAddressOf(const QUrl &link)
{
    QByteArray address = link.toEncoded();
    for (const char each : {'\'', '(', ')', '\\'})
        address.replace(QByteArray(1, each), QByteArray("%" + QByteArray(1, each).toHex().toUpper()));
    return address;
}

void Writer::writeMeans()
{
    if (m_order.kind == PaperKind::Receipt)
        return;
    m_paper.code = paymentMeans::codeToTakeAway(m_sale, m_order.coinCode);
    if (m_paper.code.isEmpty()) {
        m_paper.codeCaption = in(translatable("Paper", "Confirm the payment on your phone."));
        return;
    }
    //: Below a QR code on paper, for the customer.
    m_paper.codeCaption = in(translatable("Paper", "Scan to pay"));
    if (paymentMeans::isAddress(m_sale))
        return;
    if (const auto link = readPayLink(m_sale.payLink)) {
        m_paper.link = fromLeft(printableLine(m_sale.payLink, longestLink), true);
        m_paper.linkAddress = linkAddressOf(*link);
    }
}

PaperContent Writer::write()
{
    m_paper.title = in(paperKindTitle(m_order.kind == PaperKind::Label ? PaperKind::Invoice : m_order.kind));
    m_paper.reference = line(m_sale.reference);
    writeShop();
    writeBanners();
    if (m_order.kind == PaperKind::Receipt)
        writePaid();
    else
        writeToBePaid();
    if (m_order.kind != PaperKind::Label)
        writeLines();
    writeRows();
    writeMeans();
    return std::move(m_paper);
}

} // namespace

PaperContent paperContent(const PaperOrder &order, const MethodCatalogue &methods)
{
    return Writer(order, methods).write();
}

} // namespace counterfoil
