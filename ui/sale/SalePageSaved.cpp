// SPDX-License-Identifier: GPL-3.0-or-later
// What saved items and customers fill into the form, and what a scanner does on the page.
#include "SaleHead.h"
#include "SalePage.h"
#include "catalogue/Barcode.h"
#include "catalogue/SavedBar.h"
#include "catalogue/SavedPicker.h"
#include "catalogue/ScanWatch.h"
#include "form/FieldRow.h"
#include "form/SaleForm.h"
#include "look/Scale.h"
#include "parts/Notice.h"

#include <QLineEdit>
#include <QPointer>
#include <QVBoxLayout>

#include <utility>

namespace counterfoil {

/// The choices above the form: account and method, and what is saved.
QWidget *SalePage::buildHead()
{
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins({});
    column->setSpacing(look::space::small);
    column->addWidget(m_head);
    if (!m_services.catalogue)
        return head;
    m_saved = new SavedBar(*m_services.catalogue);
    column->addWidget(m_saved);
    m_saved->hide(); // until something is saved
    m_scans = new ScanWatch(this);
    m_scans->leaveAlone(m_saved->itemPicker()->line());
    connect(m_saved, &SavedBar::basketChanged, this, &SalePage::takeBasket);
    connect(m_saved, &SavedBar::customerChanged, this, &SalePage::takeCustomer);
    connect(m_scans, &ScanWatch::scanned, this, [this](const QString &code) { takeScan(code); });
    connect(m_services.catalogue, &Catalogue::changed, this, &SalePage::offerSaved);
    return head;
}

void SalePage::offerSaved()
{
    if (m_saved)
        m_saved->setVisible(m_services.catalogue->isInUse());
}

FieldRow *SalePage::rowOf(const Field *field)
{
    return field && m_form ? m_form->row(field->wireName) : nullptr;
}

/// Method, payment system, currency, amount and note, as far as the items say them. What the person has typed
/// as a note stays.
void SalePage::takeBasket()
{
    if (!m_form)
        return;
    if (isOverAtCounter())
        showForm(); // the next sale is begun
    const Basket &basket = m_saved->basket();
    if (!basket.isEmpty() && m_head->method() && !basket.methodId().isEmpty()
        && basket.methodId() != m_head->method()->id)
        m_head->chooseMethod(basket.methodId()); // makes the form anew, if the account has that method
    const PaymentMethod &method = m_form->method();
    const auto fill = [this](const Field *field, const QString &text) {
        if (FieldRow *row = rowOf(field))
            row->setWireText(text);
    };
    if (!basket.paymentSystem().isEmpty() && method.field(FieldKind::PaymentSystem))
        fill(method.field(FieldKind::PaymentSystem), basket.paymentSystem());
    const QStringList offered = basket.currencies();
    if (const FieldRow *row = rowOf(method.field(FieldKind::Currency));
        row && offered.size() == 1 && row->editor().text().trimmed().toUpper() != offered.front())
        fill(method.field(FieldKind::Currency), offered.front());
    m_form->takeFilled();
    m_saved->setCurrency(m_form->currency());
    const Field *description = method.field(FieldRole::Description);
    if (const FieldRow *row = rowOf(description)) {
        const QString typed = row->editor().text();
        if (typed.isEmpty() || typed == m_savedNote) {
            m_savedNote = basket.isEmpty() ? QString() : basket.note(description->maxLength);
            fill(description, m_savedNote);
            m_savedNote = row->editor().text();
        }
    }
    fillSum();
    m_missedScans = 0; // somebody goes on with the goods, and has read it
    m_notice->setMessage({});
    m_typedFor.clear();
    m_isSpent = false;
}

/// Selling the same again is selling its lines to its customer: what the form says of them stands there
/// already.
void SalePage::takeSold(const Invoice &sale)
{
    if (!m_saved || !m_form || !m_services.catalogue->isInUse())
        return;
    const auto lines = linesAddingUp(sale.fields, sale.amount);
    m_saved->refill(lines, soldToIn(sale.fields));
    m_customersTexts.clear();
    if (m_saved->customer()) {
        for (const auto &[name, text] : textsFor(*m_saved->customer(), m_form->method())) {
            if (const FieldRow *row = m_form->row(name); row && row->editor().text() == text)
                m_customersTexts[name] = text;
        }
    }
    m_isSumFilled = !lines.empty();
    if (m_isSumFilled && noteOf(lines, sale.description.size()) == sale.description)
        m_savedNote = sale.description;
    m_saved->setAmount(m_form->amount());
}

void SalePage::fillSum()
{
    const auto sum = m_saved->sum();
    FieldRow *row = rowOf(m_form->method().field(FieldKind::Amount));
    if (row && sum) {
        row->setWireText(sum->decimalText());
        m_isSumFilled = true;
    } else if (row && m_isSumFilled) { // nothing is bought any more, or not in this currency
        row->clear();
        m_isSumFilled = false;
    }
    m_form->takeFilled();
    m_saved->setAmount(m_form->amount());
}

/// After the person has typed, and where a currency comes by itself: another currency makes another sum;
/// another amount is theirs. While there is none nothing can be issued, and what was typed waits: the same
/// one may come back with the defaults that are on their way.
void SalePage::compareWithBasket()
{
    const auto currency = m_form ? m_form->currency() : std::nullopt;
    if (!m_saved || m_saved->basket().isEmpty() || !currency)
        return;
    const auto before = m_saved->sum();
    m_saved->setCurrency(currency);
    const auto after = m_saved->sum();
    if (before.has_value() != after.has_value() || (before && before->currency() != after->currency()))
        fillSum();
    else
        m_saved->setAmount(m_form->amount());
}

/// What was filled in for another customer goes, or the link would go to them; what the person has typed
/// stays.
void SalePage::takeCustomer()
{
    if (!m_form)
        return;
    // Who was erased takes leave of a sale that is over, and its card stays.
    const bool isLeave = m_isSpent && !m_saved->customer();
    if (isOverAtCounter() && !isLeave)
        showForm();
    for (const auto &[name, text] : std::exchange(m_customersTexts, {})) {
        FieldRow *row = m_form->row(name);
        if (row && row->editor().text() == text)
            row->clear();
    }
    if (m_saved->customer()) {
        for (const auto &[name, text] : textsFor(*m_saved->customer(), m_form->method())) {
            if (FieldRow *row = m_form->row(name)) {
                row->setWireText(text);
                m_customersTexts[name] = row->editor().text();
            }
        }
    }
    m_form->takeFilled();
    if (isLeave)
        return;
    m_notice->setMessage({});
    m_typedFor.clear();
    m_isSpent = false;
}

/// Another method's form may ask for more of the customer than the one in which they were chosen.
void SalePage::fillGapsFromCustomer()
{
    if (!m_saved || !m_saved->customer())
        return;
    for (const auto &[name, text] : textsFor(*m_saved->customer(), m_form->method())) {
        FieldRow *row = m_form->row(name);
        if (!row || !row->editor().text().isEmpty())
            continue;
        row->setWireText(text);
        m_customersTexts[name] = row->editor().text();
    }
}

/// Nothing becomes of a scan while a sale is sent or asked about: the cashier is told when the form is back.
void SalePage::missScan()
{
    if (m_services.catalogue->isInUse()) // else no scan means anything
        ++m_missedScans;
    m_scans->letGo();
}

/// Empty where none was.
LocalizedText SalePage::missedScans() const
{
    const qint64 scans = m_missedScans;
    if (scans == 0)
        return {};
    //: A scan: a barcode that a scanner read.
    return translatable("SalePage",
        "%n scan(s) came while a sale was sent and were not taken. Scan them again.", nullptr, scans);
}

void SalePage::sayMissedScans()
{
    if (const LocalizedText words = missedScans(); !words.isEmpty())
        m_notice->setMessage(words, look::Tone::Warning);
}

/// A scan never issues a sale, nor does one that could not be looked up; and it changes none that is on its
/// way or asked about. Beside the card of one that is issued it begins the next. What no item has and looks
/// like no barcode was a quick hand.
QCoro::Task<> SalePage::takeScan(QString code)
{
    if (m_sending || asksAboutDuplicate() || asksAboutAmount()) {
        missScan();
        co_return;
    }
    const QPointer<SalePage> self(this);
    const bool looksLikeGoods = isGoodsNumber(code);
    Result<bool> taken = false;
    if (m_services.catalogue->isInUse()) {
        if (m_isSpent) {
            auto looking = m_services.catalogue->itemsByBarcode(code);
            const auto known = co_await looking;
            if (!self)
                co_return;
            if (m_sending) {
                missScan();
                co_return;
            }
            if (m_isSpent && known && !known->empty())
                emptyForm(); // else its lines would be sold once more
        }
        auto taking = m_saved->takeScan(code);
        taken = co_await taking;
    }
    if (!self)
        co_return;
    if (m_sending) {
        if (taken && *taken)
            m_scans->letGo(); // it stands among the lines
        else
            missScan();
        co_return;
    }
    if (taken && !*taken && !looksLikeGoods) {
        m_scans->goOn();
        co_return;
    }
    m_scans->takeBack();
    if (!taken) {
        m_notice->setMessage(taken.error().message, look::Tone::Warning);
        co_return;
    }
    if (*taken) {
        fillSum(); // it may have been typed into the amount
        co_return;
    }
    //: %1: digits that a scanner read.
    m_notice->setMessage(
        translatable("SalePage", "Nothing saved has the barcode %1. Nothing was issued.").arg(code.left(20)),
        look::Tone::Warning);
}

} // namespace counterfoil
