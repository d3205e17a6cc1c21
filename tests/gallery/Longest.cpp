// SPDX-License-Identifier: GPL-3.0-or-later
// The longest texts that can come: names without a blank, the longest e-mail address, a gateway's long
// sentence, amounts of billions, words of two directions.
#include "../core/base/Await.h"
#include "Books.h"
#include "Gallery.h"
#include "accounts/AccountsPage.h"
#include "accounts/DoctorView.h"
#include "form/FieldRow.h"
#include "form/SaleForm.h"
#include "invoices/InvoiceTable.h"
#include "invoices/InvoicesPage.h"
#include "link/LinkCard.h"
#include "methods/PaymentSystem.h"
#include "sale/AmountQuestion.h"
#include "sale/DuplicateQuestion.h"
#include "sale/SalePage.h"
#include "sale/SendingView.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace counterfoil::gallery {

using namespace Qt::StringLiterals;

namespace {

const QString longWord =
    u"Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsvorsitzende"_s;
const QString arabic = u"مؤسسة_الاستيراد_والتصدير_والتوزيع_العامة_المحدودة_للمواد_الغذائية"_s;
const QString sentence =
    u"The gateway refused the sale because the merchant’s profile does not allow this payment system for customers of this country, and because the amount exceeds the limit for one day; change the profile at the gateway or choose another payment system (error 50006: PAYMENT_SYSTEM_IS_NOT_AVAILABLE_FOR_THIS_MERCHANT_PROFILE). "_s;

QString longestEmail()
{
    const QString label(60, u'a');
    return QString(64, u'x') + u'@' + QStringList{label, label, label}.join(u'.')
        + u".example"_s.left(254 - 64 - 183);
}

QString longestSystem()
{
    const auto all = searchPaymentSystems({});
    const auto found = std::max_element(all.begin(), all.end(), [](const auto *one, const auto *other) {
        return one->title().english().size() < other->title().english().size();
    });
    return (*found)->code.toString();
}

Invoice longSale(const QString &reference, const QString &accountId, const QDateTime &at)
{
    Json fields = Json::object();
    fields.set(u"currency"_s, Json::string(longestSystem()));
    return {.reference = reference,
        .accountId = accountId,
        .accountName = longWord.left(60),
        .gatewayId = u"einvoice"_s,
        .methodId = u"einvoice"_s,
        .amount = Money(9'999'999'999'999, *Currency::find(u"USD")),
        .email = longestEmail(),
        .customerName = longWord + u' ' + arabic,
        .description = sentence + longWord,
        .fields = fields,
        .openedAt = at,
        .changedAt = at};
}

Evidence fact(State state, const QDateTime &at)
{
    const bool isUnknown = state == State::Unknown;
    const bool isRefused = state == State::Refused;
    return {.kind = isUnknown ? EvidenceKind::Unknown
            : isRefused       ? EvidenceKind::Refused
                              : EvidenceKind::Issued,
        .source = u"gateway: create"_s,
        .at = at,
        .state = state,
        .remoteId = isRefused ? QString() : QString(u"184467"_s).repeated(6),
        .remoteStatus = QString(u"WAITING_FOR_CONFIRMATION_"_s).repeated(3),
        .payLink = isUnknown || isRefused ? QString() : u"https://pay.example.com/"_s + QString(976, u'x'),
        .errorCode = isUnknown || isRefused ? u"50006"_s : QString(),
        .message = isUnknown || isRefused ? sentence : QString()};
}

QPushButton *named(QWidget *in, const QString &objectName)
{
    auto *button = in->findChild<QPushButton *>(objectName);
    if (!button)
        qFatal("there is no button %s", qPrintable(objectName));
    return button;
}

} // namespace

void Gallery::longest()
{
    const QDateTime now = m_services.clock();
    Account shop{.id = {}, .name = longWord.left(60), .gatewayId = u"einvoice"_s, .baseUrl = {}};
    shop.baseUrl = QUrl(u"https://%1.gateway.example/"_s.arg(QString(60, u'g')));
    shop.clientId = QString(40, u'8');
    Account other{.id = {}, .name = arabic.left(60), .gatewayId = u"nonstopay"_s, .baseUrl = shop.baseUrl};
    other.directAllowed = true;
    const auto added = await(m_services.accounts.add(shop));
    const auto second = await(m_services.accounts.add(other));
    if (!added || !second)
        qFatal("%s", qPrintable((added ? second : added).error().message));

    int number = 0;
    std::vector<Invoice> sales;
    for (const State state : {State::Open, State::Unknown, State::Refused}) {
        const QDateTime at = now.addSecs(-30 - number);
        const Invoice invoice = longSale(u"CF-LONGESTLONGEST%1"_s.arg(QChar(u'A' + number)), added->id, at);
        ++number;
        if (!await(m_services.ledger.add(invoice)))
            qFatal("the sale cannot be added");
        Evidence given = fact(state, at.addSecs(2));
        if (state == State::Open)
            given.warning = sentence;
        if (!await(m_services.ledger.record(invoice.reference, given)))
            qFatal("the answer cannot be recorded");
        sales.push_back(await(m_services.ledger.find(invoice.reference)).value());
    }
    for (const Invoice &sale : sales) {
        auto *card = new LinkCard(m_services.ledger, m_services.tracker, m_services.methods, m_services.clock,
            QLocale(), QString());
        showPage(u"sale"_s, card);
        card->open(sale, {.quick = std::chrono::hours(1), .slow = std::chrono::hours(1)});
        card->setRemark(sentence);
        take(u"longest-card-"_s + stateName(sale.state));
        auto *page =
            new InvoicesPage(m_services.ledger, m_services.tracker, m_services.methods, m_services.clock);
        showPage(u"invoices"_s, page);
        m_window->setBadge(u"invoices"_s, 128, translatable("WindowNews", "%n need(s) a look", nullptr, 128));
        page->select(sale.reference);
        take(u"longest-details-"_s + stateName(sale.state));
    }

    auto *question = new DuplicateQuestion(QLocale());
    showPage(u"sale"_s, question);
    question->ask(sales.at(1), now);
    question->say(sentence, look::Tone::Warning);
    take(u"longest-duplicate"_s);

    const Currency ether = *Currency::find(u"ETH")->withDecimals(18);
    auto *amount = new AmountQuestion(QLocale());
    showPage(u"sale"_s, amount);
    amount->ask({Money(7'777'777'777'777'777'777, ether), Money(77'777'777'777'777'777, ether)});
    take(u"longest-amount"_s);

    auto *wait = new SendingView(QLocale());
    wait->start(sales.front().amount, added->name);
    showPage(u"sale"_s, wait);
    take(u"longest-sending"_s);

    for (const Account &account : {*added, *second}) {
        m_preferences.setMethodId(account.gatewayId == u"einvoice" ? u"einvoice"_s : u"card"_s);
        m_preferences.setAccountId(account.id);
        auto *page =
            new SalePage({m_services.methods, m_services.accounts, m_services.defaults, m_services.ledger,
                m_services.issuer, m_services.tracker, m_extraFields, m_preferences, m_services.clock});
        showPage(u"sale"_s, page);
        auto *form = page->findChild<SaleForm *>();
        form->fill(sales.front().fields);
        const bool isDirect = account.directAllowed;
        if (isDirect) {
            form->row(u"email"_s)->editor().setText(longestEmail() + u"x"_s);
            if (form->check())
                qFatal("a sale that lacks everything passes");
        }
        for (FormSection *section : form->findChildren<FormSection *>())
            section->setOpen(true);
        take(isDirect ? u"longest-sale-wrong"_s : u"longest-sale"_s);
    }

    auto *accounts = new AccountsPage(m_services.accounts, m_services.secrets, m_services.gateways,
        m_services.doctor, m_services.defaults, m_services.gatewayKinds);
    showPage(u"accounts"_s, accounts);
    accounts->showAccount(added->id);
    take(u"longest-account"_s);
    named(accounts, u"remove"_s)->click();
    take(u"longest-account-remove"_s);
    named(accounts, u"keep"_s)->click();
    auto *doctor = accounts->findChild<DoctorView *>();
    QSignalSpy checked(doctor, &DoctorView::checked);
    named(doctor, u"check"_s)->click();
    checked.wait(30'000);
    take(u"longest-account-checked"_s);
    named(accounts, u"edit"_s)->click();
    take(u"longest-account-edit"_s);

    m_window->setTrouble(QString(sentence + longWord), translatable("WindowNews", "&Restore a backup…"));
    take(u"longest-trouble"_s);
}

} // namespace counterfoil::gallery
