// SPDX-License-Identifier: GPL-3.0-or-later
// What is deleted and comes back, and who is erased.
#include "SavedForm.h"
#include "SavedView.h"
#include "accounts/Question.h"
#include "accounts/SaleDefaults.h"

#include <QCheckBox>
#include <QPointer>
#include <QPushButton>

#include <utility>

namespace counterfoil {

namespace {

constexpr qsizetype mostNamed = 5; // sales in a sentence

Person personOf(const SavedCustomer &customer)
{
    return {customer.email, customer.phone, customer.name, customer.number};
}

LocalizedText notSettled(const QStringList &references)
{
    //: %1: references of sales.
    return translatable("SavedView",
        "These sales are not settled and keep the data until they are; the customer stays until "
        "then. "
        "Erase again later: %1.")
        .arg(listed(references.mid(0, mostNamed)));
}

} // namespace

QCoro::Task<> SavedView::remove()
{
    if (m_wanted == 0)
        co_return;
    const std::vector<qint64> ids{m_wanted};
    const QPointer<SavedView> self(this);
    QString name;
    std::optional<Error> error;
    if (m_isItems) {
        auto removing = m_catalogue.removeItems(ids);
        const auto removed = co_await removing;
        if (!self)
            co_return;
        if (removed)
            m_removedItems = *removed;
        else
            error = removed.error();
        name = m_removedItems.empty() ? QString() : m_removedItems.front().name;
    } else {
        auto removing = m_catalogue.removeCustomers(ids);
        const auto removed = co_await removing;
        if (!self)
            co_return;
        if (removed)
            m_removedCustomers = *removed;
        else
            error = removed.error();
        name = m_removedCustomers.empty() ? QString() : shownName(m_removedCustomers.front());
    }
    if (error) {
        say(error->message, look::Tone::Bad);
        co_return;
    }
    if (m_wanted == ids.front())
        startNew();
    //: %1: the name of an item or customer.
    say(translatable("SavedView", "“%1” was deleted. Sales of before stay as they are.").arg(name.left(60)),
        look::Tone::Neutral);
    m_undo->show();
    m_undo->setFocus(Qt::OtherFocusReason);
}

QCoro::Task<> SavedView::bringBack()
{
    const QPointer<SavedView> self(this);
    const qint64 id = m_isItems ? (m_removedItems.empty() ? 0 : m_removedItems.front().id)
                                : (m_removedCustomers.empty() ? 0 : m_removedCustomers.front().id);
    const QString number = m_isItems
        ? (m_removedItems.empty() ? QString() : m_removedItems.front().number)
        : (m_removedCustomers.empty() ? QString() : m_removedCustomers.front().number);
    auto bringing =
        m_isItems ? m_catalogue.bringBack(m_removedItems) : m_catalogue.bringBack(m_removedCustomers);
    const auto back = co_await bringing;
    if (!self)
        co_return;
    if (!back) {
        say(back.error().message, look::Tone::Bad);
        co_return;
    }
    if (!m_form->isTouched()) { // what was begun meanwhile stays
        if (m_isItems && !m_removedItems.empty())
            m_form->show(m_removedItems.front());
        else if (!m_removedCustomers.empty())
            m_form->show(m_removedCustomers.front());
        m_wanted = id;
        m_number = number;
        beginAnew();
    }
    say(translatable("SavedView", "It is back."), look::Tone::Good);
    search(0);
    m_remove->setFocus(Qt::OtherFocusReason);
}

QCoro::Task<> SavedView::askToErase()
{
    if (m_wanted == 0)
        co_return;
    stay();
    say({}, look::Tone::Neutral); // what was said is about something else
    const QPointer<SavedView> self(this);
    // As they are saved now: the list may be one of others, and another program may have changed them.
    auto reading = m_catalogue.customer(m_number);
    const auto found = co_await reading;
    if (!self)
        co_return;
    if (!found) {
        say(found.error().message, look::Tone::Bad);
        co_return;
    }
    m_erasing = *found;
    const Person person = personOf(*found);
    auto counting = m_ledger.erase(person, Descriptions::Kept, LedgerFile::Erasing::Counted);
    const auto sales = co_await counting;
    if (!self)
        co_return;
    if (!sales) {
        say(sales.error().message, look::Tone::Bad);
        co_return;
    }
    const int count = static_cast<int>(sales->erased.size());
    LocalizedText question =
        //: %1: a customer's name.
        //: A question, and what it means behind it.
        translatable("SavedView", "Erase everything about “%1”?").arg(shownName(*m_erasing).left(60)) + u' '
        + translatable("SavedView", "E-mail, name and phone go from %n sale(s).", nullptr, count) + u' '
        + translatable("SavedView",
            "Amounts, states and references stay. This cannot be undone. Backups hold the data until newer "
            "ones "
            "take their place; the gateway keeps its own.");
    if (!sales->unsettled.isEmpty())
        question += LocalizedText(u' ') + notSettled(sales->unsettled);
    if (!sales->underOtherNames.isEmpty())
        question +=
            LocalizedText(u' ') + soldUnderOtherNames(found->number, sales->underOtherNames, mostNamed);
    m_descriptions->setChecked(false);
    m_question->ask(question);
    bringIntoSight(m_question);
}

QCoro::Task<> SavedView::erase()
{
    if (!m_erasing)
        co_return;
    const SavedCustomer customer = *std::exchange(m_erasing, {});
    const Person person = personOf(customer);
    const auto descriptions = m_descriptions->isChecked() ? Descriptions::Erased : Descriptions::Kept;
    m_question->dismiss();
    takeNeutralFocus();
    const QPointer<SavedView> self(this);
    // The books first: what is saved finds their sales again, should this be ended in between.
    auto erasing = m_ledger.erase(person, descriptions, LedgerFile::Erasing::Done);
    const auto sales = co_await erasing;
    if (!self)
        co_return;
    if (!sales) {
        say(sales.error().message, look::Tone::Bad);
        co_return;
    }
    if (!sales->unsettled.isEmpty()) {
        say(notSettled(sales->unsettled), look::Tone::Warning);
        co_return;
    }
    auto forgetting = m_defaults.forgetPerson(person);
    const auto forgotten = co_await forgetting;
    if (!self)
        co_return;
    if (!forgotten) {
        say(forgotten.error().message, look::Tone::Bad);
        co_return;
    }
    auto removing = m_catalogue.eraseCustomer(customer.number);
    const auto removed = co_await removing;
    if (!self)
        co_return;
    if (!removed) {
        say(removed.error().message, look::Tone::Bad);
        co_return;
    }
    m_removedCustomers.clear();
    if (m_wanted == customer.id)
        startNew();
    LocalizedText words = translatable("SavedView", "Their data was erased.");
    if (*forgotten)
        words += LocalizedText(u' ') + SaleDefaults::forgottenWords();
    if (!sales->underOtherNames.isEmpty())
        words +=
            LocalizedText(u' ') + soldUnderOtherNames(customer.number, sales->underOtherNames, mostNamed);
    if (!removed->others.empty())
        words += LocalizedText(u' ') + alsoSaved(removed->others);
    const bool isAll = removed->others.empty() && sales->underOtherNames.isEmpty();
    say(words, isAll ? look::Tone::Good : look::Tone::Warning);
}

} // namespace counterfoil
