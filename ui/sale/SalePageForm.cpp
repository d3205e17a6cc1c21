// SPDX-License-Identifier: GPL-3.0-or-later
// How the sale page comes to its form: the accounts, the method's fields, what fills them by itself, and what
// other pages wish to see in it.
#include "ExtraFieldsAsker.h"
#include "FormPlace.h"
#include "SaleHead.h"
#include "SalePage.h"
#include "catalogue/SavedBar.h"
#include "counter/CounterDesk.h"
#include "counter/SystemTiles.h"
#include "form/FieldRow.h"
#include "form/SaleForm.h"
#include "invoices/SellAgain.h"
#include "parts/Notice.h"
#include "parts/Words.h"

#include <QPointer>
#include <QPushButton>

#include <utility>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr int salesLookedBack = 200;
constexpr int mostRecentSystems = 6;

} // namespace

QCoro::Task<> SalePage::readAccounts()
{
    ++m_readings;
    auto reading = m_services.accounts.all();
    const QPointer<SalePage> self(this);
    const auto accounts = co_await reading;
    if (!self)
        co_return;
    --m_readings;
    if (!accounts) {
        if (!m_sending)
            m_wish.reset();
        showTrouble(accounts.error(), false);
        co_return;
    }
    const QString before = m_head->account() ? m_head->account()->id : QString();
    const bool isTouched = m_form && m_form->isTouched();
    m_head->setAccounts(*accounts, m_services.preferences.accountId());
    const bool swapped = !before.isEmpty() && m_head->account() && m_head->account()->id != before;
    if (swapped && isTouched && !m_wish) {
        LocalizedText gone;
        if (m_form && m_form->isTouched())
            //: %1: the name of another account.
            gone = translatable(
                "SalePage", "The account of this sale has been removed. It would now be issued with “%1”.");
        else
            //: %1: the name of another account.
            gone = translatable("SalePage",
                "The account of this sale has been removed. What you typed for it is not taken into “%1”.");
        m_notice->setMessage(gone.arg(m_head->account()->name), look::Tone::Warning);
    }
    if (m_wish && !m_sending && m_readings == 0) {
        const Wish wish = *std::exchange(m_wish, {});
        grant(wish);
    }
    considerLink();
}

/// The form for what is chosen above it. What was typed into fields that both methods have stays.
void SalePage::adaptForm()
{
    const PaymentMethod *method = m_head->method();
    if (!method)
        return;
    const Account *account = m_head->account();
    const bool crosses = account && m_formOwner && account->builtIn != m_formOwner->builtIn;
    const LocalizedText left = crosses ? whatStaysBehind(*account) : LocalizedText();
    if (crosses)
        changeForms();
    if (account)
        m_formOwner = *account;
    if (!m_form || m_form->method().id != method->id) {
        SaleForm *before = m_form;
        // Who goes from method to method with the arrow keys stays among them.
        const bool choosing = focusWidget()
            && (m_head->isAncestorOf(focusWidget()) || (m_saved && m_saved->isAncestorOf(focusWidget())));
        m_form = new SaleForm(*method, NumberStyle::of(QLocale()),
            [clock = m_services.clock] { return clock().toLocalTime().date(); });
        connect(m_form, &SaleForm::submitted, this, &SalePage::submit);
        connect(m_form, &SaleForm::edited, this, [this] {
            if (isOverAtCounter())
                showForm(); // the next sale is begun
            if (m_missedScans > 0)
                sayMissedScans(); // a digit is no answer to that
            else
                m_notice->setMessage({});
            m_typedFor.clear(); // another sale now
            m_isSpent = false;
            compareWithBasket();
        });
        // Also by itself: an account's defaults come when the form stands there already.
        connect(m_form, &SaleForm::currencyChanged, this, &SalePage::compareWithBasket);
        connect(m_form, &SaleForm::defaultChanged, this,
            [this](const QString &name, const QString &text) { keepDefault(name, text); });
        if (before) {
            m_form->copyFrom(*before);
            fillGapsFromCustomer();
            compareWithBasket(); // the amount came over, and the currency is this method's
            before->wipeSecrets();
        }
        if (m_desk)
            m_desk->serve(nullptr);
        m_fields->setForm(m_form); // deletes the one before
        serveCounter();
        orderTabs();
        m_defaultsOf.clear();
        m_typedFor.clear();
        m_notice->setMessage({}); // it was about the form before
        m_services.preferences.setMethodId(method->id);
        readRecentSystems();
        if (!choosing)
            focusAmount();
    }
    if (m_form->channel() != m_head->channel())
        m_typedFor.clear();
    m_form->setChannel(m_head->channel());
    showTraining();
    showClock();
    m_extras->follow(m_form, account);
    if (!account)
        return;
    m_services.preferences.setAccountId(account->id);
    const QString owner = account->id + u'/' + method->id;
    if (std::exchange(m_defaultsOf, owner) == owner)
        return;
    m_typedFor.clear();
    m_notice->setMessage({});
    m_form->setDefaults({}); // nothing of the other account's may be sent while this one's are read
    m_textsWanted = true;
    readDefaults();
    readQuickAmounts(); // what is usual with this account
    if (!left.isEmpty())
        m_notice->setMessage(left, look::Tone::Neutral);
}

/// What somebody tries in training must not be one key away from moving money, and a real customer's data has
/// no place in training: the form goes aside as it is, without card data, and comes back with its account.
void SalePage::changeForms()
{
    m_form->wipeSecrets();
    clearLinkNotice(); // it was about the form that goes aside
    if (m_saved) // a customer's data has no place in training, nor has what was tried there with them
        m_saved->clear();
    m_isSumFilled = false;
    if (std::exchange(m_isSpent, false))
        m_form->clear(); // it is sold, and not what somebody has begun
    if (m_desk)
        m_desk->serve(nullptr);
    m_fields->takeForm();
    std::unique_ptr<SaleForm> aside = std::exchange(m_otherForm, std::unique_ptr<SaleForm>(m_form));
    m_form = aside.release();
    m_typedFor.clear();
    m_defaultsOf.clear();
    if (!m_form)
        return;
    m_fields->setForm(m_form);
    serveCounter();
    orderTabs();
}

/// Empty where nothing was typed.
LocalizedText SalePage::whatStaysBehind(const Account &account) const
{
    if (!m_form || !m_form->isTouched() || m_isSpent)
        return {};
    const bool loses = m_form->holdsSecrets();
    LocalizedText words;
    if (account.builtIn && loses)
        //: %1: the name of an account.
        words = translatable("SalePage",
            "What you typed for “%1” is not taken into training. It is still there (without card data) when "
            "you choose that account again.");
    else if (account.builtIn)
        //: %1: the name of an account.
        words = translatable("SalePage",
            "What you typed for “%1” is not taken into training. It is still there when you choose that "
            "account again.");
    else if (loses)
        //: %1: the name of an account.
        words = translatable("SalePage",
            "What you typed in training is not taken into “%1”, where money moves. It is still there "
            "(without card data) when you choose training again.");
    else
        //: %1: the name of an account.
        words = translatable("SalePage",
            "What you typed in training is not taken into “%1”, where money moves. It is still there when "
            "you choose training again.");
    return words.arg(words::oneLine(account.builtIn ? m_formOwner->name : account.name, 60));
}

/// What fills a form though nobody keeps it: the currency of the last sale with this account and method.
std::map<QString, QString> SalePage::usualTexts() const
{
    std::map<QString, QString> usual;
    const Account *account = m_head->account();
    const Field *currency = m_form->method().field(FieldKind::Currency);
    const QString code =
        account && currency ? m_services.preferences.currency(account->id, m_form->method().id) : QString();
    if (!code.isEmpty())
        usual[currency->wireName] = code;
    // Elsewhere nobody is to send money another way because nobody looked: a till shows what is chosen,
    // large.
    const Field *system = m_isCounter ? m_form->method().field(FieldKind::PaymentSystem) : nullptr;
    const QString by = account && system
        ? m_services.preferences.paymentSystem(account->id, m_form->method().id)
        : QString();
    if (!by.isEmpty())
        usual[system->wireName] = by;
    return usual;
}

void SalePage::noteCurrency(const QString &accountId, const Invoice &sale)
{
    const PaymentMethod *method = m_services.methods.find(sale.methodId);
    const Field *currency = method ? method->field(FieldKind::Currency) : nullptr;
    if (currency && sale.state != State::Refused) // it may have been refused for its currency
        m_services.preferences.setCurrency(accountId, sale.methodId, sale.fields[currency->wireName].text());
    const Field *system = method ? method->field(FieldKind::PaymentSystem) : nullptr;
    if (system && sale.state != State::Refused)
        m_services.preferences.setPaymentSystem(
            accountId, sale.methodId, sale.fields[system->wireName].text());
}

/// A new form comes last on the Tab key's way; the buttons below it follow it again.
void SalePage::orderTabs()
{
    QWidget *last = nullptr;
    const auto inside = m_form->findChildren<QWidget *>();
    for (QWidget *widget : inside) {
        if ((widget->focusPolicy() & Qt::TabFocus) != 0)
            last = widget;
    }
    setTabOrder(last, m_issue);
    setTabOrder(m_issue, m_clear);
}

/// A new or cleared form, and one that changes its owner, takes the texts; for one in use only the pins
/// change: what a person emptied stays empty.
QCoro::Task<> SalePage::readDefaults()
{
    const Account *account = m_head->account();
    if (!account || !m_form)
        co_return;
    const QString owner = m_defaultsOf;
    auto reading = m_services.defaults.of(account->id, m_form->method().id);
    const QPointer<SalePage> self(this);
    const auto defaults = co_await reading;
    if (!self || owner != m_defaultsOf)
        co_return; // something else was chosen meanwhile
    const bool texts = std::exchange(m_textsWanted, false);
    if (!defaults)
        showTrouble(defaults.error(), false);
    else if (texts)
        m_form->setDefaults(*defaults, usualTexts());
    else
        m_form->setKept(*defaults);
}

/// The books know by which payment systems this shop sold last.
QCoro::Task<> SalePage::readRecentSystems()
{
    const Field *system = m_form ? m_form->method().field(FieldKind::PaymentSystem) : nullptr;
    if (!system)
        co_return;
    const QString methodId = m_form->method().id;
    const QString wireName = system->wireName;
    auto reading = m_services.ledger.list({.limit = salesLookedBack});
    const QPointer<SalePage> self(this);
    const auto sales = co_await reading;
    if (!self || !sales || m_form->method().id != methodId)
        co_return;
    QStringList codes;
    for (const Invoice &sale : *sales) {
        const QString code = sale.methodId == methodId ? sale.fields[wireName].text() : QString();
        if (!code.isEmpty() && !codes.contains(code) && codes.size() < mostRecentSystems)
            codes << code;
    }
    m_form->setRecentSystems(codes);
    if (m_tiles)
        m_tiles->setRecent(codes);
}

QCoro::Task<> SalePage::keepDefault(QString wireName, QString wireText)
{
    const Account *account = m_head->account();
    if (!account)
        co_return;
    auto keeping = m_services.defaults.keep(account->id, m_form->method().id, wireName, wireText);
    const QPointer<SalePage> self(this);
    const auto kept = co_await keeping;
    if (!self || kept)
        co_return;
    showTrouble(kept.error(), false);
    readDefaults(); // the pin says what the file says
}

void SalePage::sellAgain(const Invoice &invoice)
{
    if (m_sending)
        return;
    showForm();
    clearLinkNotice();
    m_isSpent = false; // it is what somebody wants to sell
    if (m_saved && invoice.reference != m_typedFor) {
        m_saved->clear();
        m_isSumFilled = false;
    }
    if (invoice.reference != m_typedFor) // else all of it still stands there
        wish({invoice.accountId, invoice});
    else
        warnIfUnsettled(invoice);
}

/// The customer could pay twice.
void SalePage::warnIfUnsettled(const Invoice &earlier)
{
    if (isUnsettled(earlier.state))
        //: %1: the reference of an earlier sale.
        m_notice->setMessage(
            translatable("SalePage",
                "%1 is not settled: its link may still be paid. Issue this only as a sale of its own.")
                .arg(earlier.reference),
            look::Tone::Warning);
}

void SalePage::chooseAccount(const QString &accountId)
{
    if (m_sending) {
        m_wish = Wish{accountId, {}};
        return;
    }
    showForm();
    wish({accountId, {}});
}

/// An account that is not in the list may be on its way: the list is read before anybody says it is gone.
void SalePage::wish(Wish wanted)
{
    ++m_visit;
    if (m_head->offers(wanted.accountId)) {
        m_wish.reset();
        grant(wanted);
        return;
    }
    m_wish = std::move(wanted);
    if (m_readings == 0)
        readAccounts();
}

void SalePage::grant(const Wish &wish)
{
    m_head->chooseAccount(wish.accountId);
    const Account *account = m_head->account();
    const bool there = account && account->id == wish.accountId;
    // Training is always there: what was sold with an account that is gone was no training.
    const bool crosses = !there && account && account->builtIn;
    if (wish.sale && !crosses) {
        if (m_saved)
            m_saved->clear(); // its lines come with it: those of another would change its amount
        m_isSumFilled = false;
        m_typedFor.clear();
        m_isSpent = false;
        m_head->chooseMethod(wish.sale->methodId);
        m_head->chooseChannel(wish.sale->channel);
        if (m_form)
            m_form->fill(fieldsToSellAgain(*wish.sale, m_form->method()));
        takeSold(*wish.sale);
        m_textsWanted = false; // the same again, without what the account keeps
        m_notice->setMessage({});
    }
    if (there) {
        if (wish.sale)
            warnIfUnsettled(*wish.sale);
        return;
    }
    LocalizedText words = translatable("SalePage", "That account is no longer here.");
    if (wish.sale)
        //: %1: the name of an account.
        words = translatable("SalePage", "The account “%1” of that sale is no longer here.")
                    .arg(words::oneLine(wish.sale->accountName, 60));
    if (wish.sale && crosses)
        words += LocalizedText(u' ')
            + translatable(
                "SalePage", "It is not taken into training. Add the account again to sell the same.");
    else if (account)
        //: %1: the name of another account.
        words += LocalizedText(u' ')
            + translatable("SalePage", "The next sale would be issued with “%1”.").arg(account->name);
    m_notice->setMessage(words, look::Tone::Warning);
}

} // namespace counterfoil
