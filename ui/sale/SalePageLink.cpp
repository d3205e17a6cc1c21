// SPDX-License-Identifier: GPL-3.0-or-later
// How a link from outside fills in the form. It sends nothing, and takes nothing away that somebody has
// begun: then it asks.
#include "FormPlace.h"
#include "LinkGuard.h"
#include "LinkNotice.h"
#include "LiveStrip.h"
#include "SaleHead.h"
#include "SalePage.h"
#include "catalogue/SavedBar.h"
#include "form/SaleForm.h"
#include "link/LinkCard.h"
#include "methods/PlainCharacters.h"
#include "parts/Notice.h"
#include "salelinks/SaleFilling.h"

#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <utility>

namespace counterfoil {

namespace {

constexpr qsizetype mostShown = 60;

} // namespace

LinkNotice &SalePage::linkNotice()
{
    if (m_linkNotice)
        return *m_linkNotice;
    m_linkNotice = new LinkNotice;
    m_linkGuard = new LinkGuard(*this);
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->indexOf(m_live) + 1, m_linkNotice);
    setTabOrder(m_live, m_linkNotice);
    connect(m_linkNotice, &LinkNotice::fillWanted, this, [this] {
        if (m_link)
            fillFrom(*std::exchange(m_link, {}));
    });
    connect(m_linkNotice, &LinkNotice::leaveWanted, this, [this] { m_link.reset(); });
    connect(m_linkGuard, &LinkGuard::changed, this, [this] { m_issue->setEnabled(!isGuarded()); });
    connect(m_place, &QStackedLayout::currentChanged, this, [this] {
        m_linkNotice->setReady(!m_sending);
        if (m_place->currentWidget() != m_formPage)
            m_linkNotice->clear();
    });
    return *m_linkNotice;
}

void SalePage::clearLinkNotice()
{
    if (m_linkNotice)
        m_linkNotice->clear();
}

bool SalePage::isGuarded() const
{
    return m_linkGuard && m_linkGuard->isOn();
}

void SalePage::takeLink(const QByteArray &link)
{
    auto read = readSaleLink(link);
    m_link.reset(); // a later one takes the place of one that nobody has answered
    if (!read) {
        linkNotice().tellRefused(read.error().message);
        return;
    }
    m_link = std::move(*read);
    considerLink();
}

/// Waits until the accounts are read.
void SalePage::considerLink()
{
    if (!m_link || m_readings > 0 || !m_head->account() || !m_form)
        return;
    if (!wouldLose(*m_link)) {
        fillFrom(*std::exchange(m_link, {}));
        return;
    }
    linkNotice().setReady(!m_sending);
    linkNotice().ask();
}

/// Whether something would go: what somebody has begun, a sale on its way, a code that a customer may be
/// looking at.
bool SalePage::wouldLose(const SaleLink &link) const
{
    const bool isAsked = m_linkNotice && m_linkNotice->isAsking();
    if (m_sending || asksAboutDuplicate() || asksAboutAmount() || isAsked)
        return true;
    if (m_place->currentWidget() != m_formPage)
        return m_card && m_card->invoice() && isUnsettled(m_card->invoice()->state);
    if (m_form->isTouched() && !m_isSpent)
        return true;
    const Account *wanted = link.account.isEmpty() ? m_head->account() : m_head->accountCalled(link.account);
    const bool crosses = wanted && m_formOwner && wanted->builtIn != m_formOwner->builtIn;
    return crosses && m_otherForm && m_otherForm->isTouched();
}

/// The account and method that it names, or those that are chosen; why not, where that cannot be. An account
/// is never another one than the link or a person chose.
Result<std::pair<const Account *, const PaymentMethod *>> SalePage::whereTo(const SaleLink &link) const
{
    const auto refused = [](const LocalizedText &why) {
        //: %1: a sentence that says why.
        return failure(ErrorKind::Input, QStringLiteral("link-place"),
            translatable("SaleLink", "%1 Nothing was filled in.").arg(why));
    };
    const Account *account = link.account.isEmpty() ? m_head->account() : m_head->accountCalled(link.account);
    if (!account)
        //: %1: the name of an account, from outside.
        return refused(translatable("SalePage", "The link is for the account “%1”, which is not here.")
                           .arg(plainLine(link.account, mostShown)));
    const PaymentMethod *method =
        link.method.isEmpty() ? m_head->method() : m_services.methods.find(link.method.toLower());
    if (!method)
        //: %1: the name of a payment method, from outside.
        return refused(
            translatable("SalePage", "The link is for the payment method “%1”, which is not known.")
                .arg(plainLine(link.method, mostShown)));
    if (!account->serves(method->gatewayId))
        //: %1: the name of an account. %2: a payment method.
        return refused(translatable("SalePage", "The account “%1” does not sell by %2.")
                           .arg(account->name, method->title));
    return std::pair(account, method);
}

void SalePage::fillFrom(const SaleLink &link)
{
    const auto place = whereTo(link);
    if (!place) {
        linkNotice().tellRefused(place.error().message);
        return;
    }
    const auto [account, method] = *place;
    const auto filling = fillingFor(link, *method, m_services.clock().toLocalTime().date());
    if (!filling) {
        linkNotice().tellRefused(filling.error().message);
        return;
    }
    const QString accountId = account->id; // the list may be made anew
    ++m_visit;
    m_wish.reset();
    showForm();
    m_head->chooseAccount(accountId);
    m_head->chooseMethod(method->id);
    m_typedFor.clear();
    m_isSpent = false;
    if (m_saved)
        m_saved->clear(); // another sale's goods would change the link's amount
    m_isSumFilled = false;
    m_form->clear();
    m_form->take(filling->texts);
    m_notice->setMessage({});
    m_fields->scrollToTop();
    focusAmount();
    linkNotice().tellFilled(filling->leftOut);
    m_linkGuard->begin(); // which came with its notice
}

} // namespace counterfoil
