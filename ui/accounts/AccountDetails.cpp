// SPDX-License-Identifier: GPL-3.0-or-later
#include "AccountDetails.h"

#include "AccountsModel.h"
#include "Question.h"
#include "look/Icons.h"
#include "parts/Flow.h"
#include "parts/InEachLanguage.h"
#include "parts/Notice.h"
#include "parts/Words.h"

#include <QGridLayout>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;
namespace space = look::space;

AccountDetails::AccountDetails(AccountServices services, const GatewayCatalogue &catalogue, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_catalogue(catalogue)
    , m_name(new Text({}, look::Type::Title, Text::Ink::Normal, this))
    , m_training(new Text({}, look::Type::Body, Text::Ink::Soft, this))
    , m_facts(new QGridLayout)
    , m_use(new QPushButton(this))
    , m_statement(new QPushButton(this))
    , m_import(new QPushButton(this))
    , m_edit(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_question(new Question(this))
    , m_keyQuestion(new Question(this))
    , m_trouble(new Notice(look::Tone::Bad, this))
{
    m_use->setDefault(true);
    m_use->setObjectName(u"use"_s);
    m_statement->setObjectName(u"statement"_s);
    m_statement->setIcon(look::icon(u"calendar"));
    m_import->setObjectName(u"import"_s);
    m_import->setIcon(look::icon(u"save"));
    m_edit->setObjectName(u"edit"_s);
    m_remove->setObjectName(u"remove"_s);
    m_edit->setIcon(look::icon(u"edit"));
    m_remove->setIcon(look::icon(u"trash"));
    m_remove->setFlat(true);
    QPushButton *yes = m_question->addAnswer();
    QPushButton *keep = m_question->addHarmlessAnswer();
    yes->setObjectName(u"confirmRemove"_s);
    keep->setObjectName(u"keep"_s);
    QPushButton *without = m_keyQuestion->addAnswer();
    QPushButton *keepBoth = m_keyQuestion->addHarmlessAnswer();
    without->setObjectName(u"removeWithoutKey"_s);
    keepBoth->setObjectName(u"keepBoth"_s);
    m_facts->setHorizontalSpacing(space::large);
    m_facts->setVerticalSpacing(space::small);
    m_facts->setColumnStretch(1, 1);

    auto *buttons = new Flow(Flow::Width::Own);
    for (QPushButton *each : {m_use, m_statement, m_import})
        buttons->addWidget(each);
    auto *changes = new Flow(Flow::Width::Own);
    changes->addWidget(m_edit);
    changes->addWidget(m_remove);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::medium);
    column->addWidget(m_name->wrapped());
    column->addWidget(m_training->wrapped());
    column->addLayout(m_facts);
    column->addLayout(buttons);
    column->addLayout(changes);
    column->addWidget(m_question);
    column->addWidget(m_keyQuestion);
    column->addWidget(m_trouble);

    connect(m_use, &QPushButton::clicked, this, [this] { Q_EMIT useForSales(m_account.id); });
    connect(m_statement, &QPushButton::clicked, this, [this] { Q_EMIT statementWanted(m_account.id); });
    connect(m_import, &QPushButton::clicked, this, [this] { Q_EMIT importWanted(m_account.id); });
    connect(m_edit, &QPushButton::clicked, this, [this] {
        m_question->dismiss();
        m_keyQuestion->dismiss();
        if (!m_busy)
            Q_EMIT editWanted();
    });
    connect(m_remove, &QPushButton::clicked, this, &AccountDetails::askToRemove);
    connect(keep, &QPushButton::clicked, this, &AccountDetails::closeQuestion);
    connect(keepBoth, &QPushButton::clicked, this, &AccountDetails::closeQuestion);
    connect(yes, &QPushButton::clicked, this, [this] { remove(KeyFate::Removed); });
    connect(without, &QPushButton::clicked, this, [this] { remove(KeyFate::LeftThere); });
    inEachLanguage(this, [this, yes, keep, without, keepBoth] {
        //: What the built-in account for practising is. The gateways are parts of this program then.
        m_training->setText(
            tr("The training account belongs to the program. It practises with every gateway this program "
               "knows; they are played on this computer: links, QR codes and payments look as they do in the "
               "shop, and no money moves. It needs no key, and can be neither changed nor removed."));
        //: Button: new sales are sold with this account.
        m_use->setText(tr("&Use for sales"));
        //: Button: opens the gateway's list of this account's sales, month by month.
        m_statement->setText(tr("S&tatement…"));
        //: Button: sales that the gateway has are fetched into the books.
        m_import->setText(tr("&Import past sales…"));
        //: Button: change the account.
        m_edit->setText(tr("&Edit"));
        //: Button: remove the account.
        m_remove->setText(tr("&Remove"));
        //: Button, an answer to “Remove ... and its key?”
        yes->setText(tr("Re&move"));
        //: Button, the other answer: the account is not removed.
        keep->setText(tr("&Keep"));
        //: Button: the account is removed, the key stays in the keychain.
        without->setText(tr("Remove, and &leave its key"));
        //: Button, the other answer.
        keepBoth->setText(tr("Keep t&he account"));
        fillFacts();
    });
}

void AccountDetails::setAccount(const Account &account)
{
    m_account = account;
    m_name->setText(words::oneLine(account.name, 60));
    m_training->setVisible(account.builtIn);
    // A gateway that this version does not know cannot be chosen in the form, so nothing is changed about it.
    m_edit->setVisible(!account.builtIn && m_catalogue.find(account.gatewayId));
    m_remove->setVisible(!account.builtIn);
    const auto &kinds = m_catalogue.kinds();
    const bool listsSales = std::any_of(kinds.begin(), kinds.end(),
        [&account](const GatewayKind &kind) { return kind.hasStatements && account.serves(kind.id); });
    m_statement->setVisible(listsSales);
    m_import->setVisible(listsSales);
    m_question->dismiss();
    m_keyQuestion->dismiss();
    m_trouble->setMessage({});
    fillFacts();
}

void AccountDetails::setLocked(bool locked)
{
    m_question->dismiss();
    m_keyQuestion->dismiss();
    m_edit->setEnabled(!locked);
    m_remove->setEnabled(!locked);
}

void AccountDetails::fillFacts()
{
    while (QLayoutItem *item = m_facts->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const auto add = [this](const QString &label, const QString &value) {
        if (value.isEmpty())
            return;
        const int row = m_facts->rowCount();
        auto *name = new Text(label, look::Type::Body, Text::Ink::Soft, this);
        auto *text = new Text(value, look::Type::Body, Text::Ink::Normal, this);
        //: A fact about an account, for screen readers: what it is, and its value. “Gateway: NonStoPay”.
        text->setAccessibleName(tr("%1: %2").arg(label, value));
        m_facts->addWidget(name, row, 0, Qt::AlignTop);
        m_facts->addWidget(text->wrapped(), row, 1);
    };
    add(tr("Gateway"), gatewayTitle(m_catalogue, m_account));
    add(tr("Web address"), m_account.baseUrl.toDisplayString());
    if (m_account.builtIn)
        return;
    add(tr("Client ID"), m_account.clientId);
    //: The secret that the gateway gave the merchant.
    add(tr("Key"), tr("In this computer’s keychain"));
    if (hasDirectSales(m_account.gatewayId))
        //: Sales for which the customer's card data is typed in this program. “On” or “Off” stands beside it.
        add(tr("Direct sales"),
            m_account.directAllowed ? tr("On: card data may be typed here") : tr("Off", "direct sales"));
}

void AccountDetails::askToRemove()
{
    m_trouble->setMessage({});
    m_keyQuestion->dismiss();
    //: %1 is the name of an account.
    m_question->ask(translatable("AccountDetails", "Remove “%1” and its key? Its invoices stay.")
                        .arg(words::oneLine(m_account.name, 60)));
}

void AccountDetails::closeQuestion()
{
    m_remove->setFocus(Qt::OtherFocusReason);
    m_question->dismiss();
    m_keyQuestion->dismiss();
}

QCoro::Task<> AccountDetails::remove(KeyFate key)
{
    if (m_busy)
        co_return;
    m_busy = true;
    closeQuestion();
    //: An account is being removed.
    m_trouble->setMessage(translatable("AccountDetails", "Removing. Your keychain may ask for its password."),
        look::Tone::Neutral);
    const QPointer<AccountDetails> self(this);
    const Account account = m_account;
    const auto done = co_await removeAccount(m_services, account, key);
    if (!self)
        co_return;
    self->m_busy = false;
    self->m_trouble->setMessage({}, look::Tone::Bad);
    if (done)
        Q_EMIT self->removed(account.id, *done);
    else if (account.id == self->m_account.id)
        self->sayKept(done.error());
}

/// The account is still there. Where that is for its key's sake it may go all the same, knowingly.
void AccountDetails::sayKept(const Error &error)
{
    if (!error.code.startsWith(u"keychain-") && error.code != u"key-left") {
        m_trouble->setMessage(error.message);
        return;
    }
    //: Stands behind what is wrong with the keychain and what to do about it.
    m_keyQuestion->ask(error.message + u" "_s
        + translatable("AccountDetails", "Or remove the account alone: then its key stays in the keychain."));
}

} // namespace counterfoil
