// SPDX-License-Identifier: GPL-3.0-or-later
// How the sale page asks before it sends a sale that may be there already. The form keeps all that was typed,
// card data too, until the sale is sent or somebody goes on with another one.
#include "SaleHead.h"
#include "SalePage.h"
#include "SendingView.h"
#include "TwinQuestion.h"
#include "form/SaleForm.h"
#include "issuing/Schedule.h"
#include "link/LinkCard.h"
#include "look/Colours.h"
#include "parts/Words.h"

#include <QPointer>
#include <QStackedLayout>

#include <utility>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

/// Why asking decided nothing, and what to do: a note says when to ask again by itself.
QString whyUndecided(const Tracked &tracked)
{
    if (tracked.error)
        return words::told(tracked.error->message);
    if (tracked.invoice.state == State::Refused) // by inference
        return u"The gateway does not show it so far, but its call was only turned away on the way there: it may arrive all the same."_s;
    return tracked.note.isEmpty() ? u"The gateway cannot tell yet. Wait a few seconds and check once more."_s
                                  : words::told(tracked.note);
}

} // namespace

TwinQuestion &SalePage::twinQuestion()
{
    if (!m_twin) {
        m_twin = new TwinQuestion(m_locale);
        m_place->addWidget(m_twin);
        connect(m_twin, &TwinQuestion::checkWanted, this, [this] { checkTwin(); });
        connect(m_twin, &TwinQuestion::issueWanted, this, [this] { issueHeld(LedgerFile::Twins::Allowed); });
        connect(m_twin, &TwinQuestion::backWanted, this, &SalePage::backFromTwin);
    }
    return *m_twin;
}

bool SalePage::asksAboutTwin() const
{
    return m_twin && m_place->currentWidget() == m_twin;
}

/// Until the question stands there, the sale counts as being sent: nobody gets at the form.
QCoro::Task<> SalePage::askAboutTwin(Error heldBack, QString accountId)
{
    auto reading = m_services.ledger.find(heldBack.detail);
    const QPointer<SalePage> self(this);
    const auto twin = co_await reading;
    if (!self)
        co_return;
    m_sending = false;
    m_wait->stop();
    if (!twin || m_wish) { // another account was chosen meanwhile: it may be meant for that one
        showForm();
        if (m_wish)
            m_head->chooseAccount(std::exchange(m_wish, {})->accountId);
        showTrouble(twin ? heldBack : twin.error(), true);
        co_return;
    }
    m_heldFor = accountId;
    TwinQuestion &question = twinQuestion();
    m_place->setCurrentWidget(&question);
    question.ask(*twin, m_services.clock());
}

void SalePage::backFromTwin()
{
    ++m_visit; // what was asked meanwhile is not waited for
    showForm();
    focusAmount();
}

QCoro::Task<> SalePage::checkTwin()
{
    const int visit = ++m_visit;
    TwinQuestion &question = *m_twin;
    question.setChecking();
    auto asking = m_services.tracker.track(question.reference());
    const QPointer<SalePage> self(this);
    const auto tracked = co_await asking;
    if (!self || m_sending || visit != m_visit || !asksAboutTwin())
        co_return;
    if (!tracked) {
        question.say(words::told(tracked.error().message), look::Tone::Bad);
        co_return;
    }
    const Invoice &twin = tracked->invoice;
    if (tracked->error || schedule::holdsTwinsBack(twin.state, twin.errorCode)) {
        question.say(whyUndecided(*tracked), look::Tone::Warning);
        co_return;
    }
    if (twin.state == State::Refused)
        issueHeld(LedgerFile::Twins::Refused); // it does not exist; there may be another twin
    else
        showTwin(twin);
}

/// The customer gets the link that exists; what was typed for a second one needs no card data any more.
void SalePage::showTwin(const Invoice &twin)
{
    m_form->wipeSecrets();
    m_typedFor = twin.reference;
    const Account *account = m_head->account();
    showCard(twin, account && account->builtIn);
    m_card->setRemark(
        u"This is the sale that was begun before. It arrived at the gateway, so no second one was issued."_s);
}

/// The form was out of reach while the question stood there; but its account may have been removed.
void SalePage::issueHeld(LedgerFile::Twins twins)
{
    ++m_visit;
    showForm();
    const Account *account = m_head->account();
    if (account && account->id == m_heldFor)
        issue(twins);
}

} // namespace counterfoil
