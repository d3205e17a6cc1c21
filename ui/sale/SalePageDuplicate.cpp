// SPDX-License-Identifier: GPL-3.0-or-later
// How the sale page asks before it sends a sale that may be there already. The form keeps all that was typed,
// card data too, until the sale is sent or somebody goes on with another one.
#include "DuplicateQuestion.h"
#include "SaleHead.h"
#include "SalePage.h"
#include "SendingView.h"
#include "form/SaleForm.h"
#include "issuing/Schedule.h"
#include "link/LinkCard.h"
#include "look/Colours.h"

#include <QPointer>
#include <QStackedLayout>

#include <utility>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

/// Why asking decided nothing, and what to do: a note says when to ask again by itself.
LocalizedText whyUndecided(const Tracked &tracked)
{
    if (tracked.error)
        return tracked.error->message;
    if (tracked.invoice.state == State::Refused) // by inference
        return translatable("SalePage",
            "The gateway does not show it so far, but its call was only turned away on the way there: it may "
            "arrive all the same.");
    return tracked.note.isEmpty()
        ? translatable("SalePage", "The gateway cannot tell yet. Wait a few seconds and check once more.")
        : tracked.note;
}

} // namespace

DuplicateQuestion &SalePage::duplicateQuestion()
{
    if (!m_duplicate) {
        m_duplicate = new DuplicateQuestion;
        m_place->addWidget(m_duplicate);
        connect(m_duplicate, &DuplicateQuestion::checkWanted, this, [this] { checkDuplicate(); });
        connect(m_duplicate, &DuplicateQuestion::issueWanted, this, [this] {
            issueHeld({LedgerFile::Duplicates::Allowed, Amounts::Allowed});
        });
        connect(m_duplicate, &DuplicateQuestion::backWanted, this, &SalePage::backFromDuplicate);
    }
    return *m_duplicate;
}

bool SalePage::asksAboutDuplicate() const
{
    return m_duplicate && m_place->currentWidget() == m_duplicate;
}

/// Until the question stands there, the sale counts as being sent: nobody gets at the form.
QCoro::Task<> SalePage::askAboutDuplicate(Error heldBack, QString accountId)
{
    auto reading = m_services.ledger.find(heldBack.detail);
    const QPointer<SalePage> self(this);
    const auto duplicate = co_await reading;
    if (!self)
        co_return;
    m_sending = false;
    m_wait->stop();
    if (!duplicate || m_wish) { // another account was chosen meanwhile: it may be meant for that one
        showForm();
        if (m_wish)
            m_head->chooseAccount(std::exchange(m_wish, {})->accountId);
        showTrouble(duplicate ? heldBack : duplicate.error(), true);
        co_return;
    }
    m_heldFor = accountId;
    DuplicateQuestion &question = duplicateQuestion();
    m_place->setCurrentWidget(&question);
    question.ask(*duplicate, m_services.clock());
}

void SalePage::backFromDuplicate()
{
    ++m_visit; // what was asked meanwhile is not waited for
    showForm();
    focusAmount();
}

QCoro::Task<> SalePage::checkDuplicate()
{
    const int visit = ++m_visit;
    DuplicateQuestion &question = *m_duplicate;
    question.setChecking();
    auto asking = m_services.tracker.track(question.reference());
    const QPointer<SalePage> self(this);
    const auto tracked = co_await asking;
    if (!self || m_sending || visit != m_visit || !asksAboutDuplicate())
        co_return;
    if (!tracked) {
        question.say(tracked.error().message, look::Tone::Bad);
        co_return;
    }
    const Invoice &duplicate = tracked->invoice;
    if (tracked->error || schedule::holdsDuplicatesBack(duplicate.state, duplicate.errorCode)) {
        question.say(whyUndecided(*tracked), look::Tone::Warning);
        co_return;
    }
    if (duplicate.state == State::Refused)
        issueHeld({.amounts = Amounts::Allowed}); // it does not exist; there may be another duplicate
    else
        showDuplicate(duplicate);
}

/// The customer gets the link that exists; what was typed for a second one needs no card data any more.
void SalePage::showDuplicate(const Invoice &duplicate)
{
    m_form->wipeSecrets();
    m_typedFor = duplicate.reference;
    const Account *account = m_head->account();
    showCard(duplicate, account && account->builtIn);
    m_card->setRemark(translatable("SalePage",
        "This is the sale that was begun before. It arrived at the gateway, so no second one was issued."));
}

/// The form was out of reach while the question stood there; but its account may have been removed.
void SalePage::issueHeld(Leave leave)
{
    ++m_visit;
    showForm();
    const Account *account = m_head->account();
    if (account && account->id == m_heldFor)
        issue(leave);
}

} // namespace counterfoil
