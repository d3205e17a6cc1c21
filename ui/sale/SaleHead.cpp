// SPDX-License-Identifier: GPL-3.0-or-later
#include "SaleHead.h"

#include "MethodBar.h"
#include "accounts/PastedText.h"
#include "form/QuietComboBox.h"
#include "parts/InEachLanguage.h"
#include "parts/Text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include <algorithm>

namespace counterfoil {

SaleHead::SaleHead(const MethodCatalogue &methods, QWidget *parent)
    : QWidget(parent)
    , m_catalogue(methods)
    , m_title(new Text({}, look::Type::Title))
    , m_accountLabel(new Text({}, look::Type::Body, Text::Ink::Soft))
    , m_account(new QuietComboBox)
    , m_methods(new MethodBar)
    , m_direct(new QCheckBox)
    , m_directWords(new Text({}, look::Type::Caption, Text::Ink::Soft))
{
    using namespace look;
    m_accountLabel->setBuddy(m_account);
    m_account->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_account->setMinimumWidth(180);
    m_account->setMaximumWidth(320);

    auto *top = new QHBoxLayout;
    top->setSpacing(space::small);
    top->addWidget(m_title);
    top->addStretch(1);
    top->addWidget(m_accountLabel);
    top->addWidget(m_account);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addLayout(top);
    column->addWidget(m_methods);
    column->addWidget(m_direct);
    column->addWidget(m_directWords->wrapped());
    m_methods->setVisible(true);
    m_methods->followInTabOrder(m_account);

    connect(m_account, &QComboBox::currentIndexChanged, this, [this] {
        offerMethods(m_methods->chosen());
        Q_EMIT changed();
    });
    connect(m_methods, &MethodBar::chosenChanged, this, [this] {
        offerChannel();
        Q_EMIT changed();
    });
    connect(m_methods, &MethodBar::pointedAt, this, &SaleHead::pointedAtMethod);
    connect(m_direct, &QCheckBox::toggled, this, [this](bool on) {
        m_directWords->setVisible(on);
        Q_EMIT changed();
    });
    // Until the accounts are read every method is offered: the first picture must not wait for the disk.
    std::vector<const PaymentMethod *> all;
    for (const PaymentMethod &method : m_catalogue.methods())
        all.push_back(&method);
    m_methods->setMethods(all, {});
    offerChannel();
    inEachLanguage(this, [this] { sayAnew(); });
}

void SaleHead::sayAnew()
{
    //: The title of the page on which a sale is issued.
    m_title->setText(tr("New sale"));
    m_accountLabel->setText(tr("Acco&unt"));
    m_account->setAccessibleName(tr("Account"));
    m_direct->setText(tr("I type the customer’s card here (&direct sale)"));
    m_directWords->setText(
        tr("The card data goes to the gateway with this sale and is stored nowhere. Whoever "
           "types it falls under the card industry’s rules (PCI DSS)."));
    for (std::size_t at = 0; at < m_accounts.size(); ++at) {
        const QString name = m_accounts[at].name;
        //: %1: the name of the account with which one trains: no money moves.
        m_account->setItemText(
            static_cast<int>(at), m_accounts[at].builtIn ? tr("Training (%1)").arg(name) : name);
    }
}

void SaleHead::setAccounts(std::vector<Account> accounts, const QString &wanted)
{
    const Account *before = account();
    const QString stays = before ? before->id : wanted;
    {
        const QSignalBlocker quiet(m_account);
        m_accounts = std::move(accounts);
        m_account->clear();
        for (const Account &each : m_accounts)
            m_account->addItem(QString(), each.id);
        sayAnew();
        m_account->setCurrentIndex(qMax(0, m_account->findData(stays)));
    }
    offerMethods(m_methods->chosen());
    Q_EMIT changed();
}

const Account *SaleHead::accountCalled(const QString &name) const
{
    for (const QString &called : {name, pasted::name(name)}) {
        const auto found = std::find_if(m_accounts.begin(), m_accounts.end(),
            [&called](const Account &each) { return each.name.compare(called, Qt::CaseInsensitive) == 0; });
        if (found != m_accounts.end())
            return &*found;
    }
    return nullptr;
}

void SaleHead::setTitleShown(bool isShown)
{
    m_title->setVisible(isShown);
}

bool SaleHead::offers(const QString &accountId) const
{
    return m_account->findData(accountId) >= 0;
}

void SaleHead::chooseAccount(const QString &accountId)
{
    if (const int index = m_account->findData(accountId); index >= 0)
        m_account->setCurrentIndex(index);
}

void SaleHead::chooseMethod(const QString &methodId)
{
    m_methods->choose(methodId);
    offerChannel();
    Q_EMIT changed();
}

void SaleHead::chooseChannel(Channel channel)
{
    m_direct->setChecked(channel == Channel::Direct && m_direct->isEnabled());
}

const Account *SaleHead::account() const
{
    const QString id = m_account->currentData().toString();
    const auto found = std::find_if(
        m_accounts.begin(), m_accounts.end(), [&id](const Account &each) { return each.id == id; });
    return found == m_accounts.end() ? nullptr : &*found;
}

const PaymentMethod *SaleHead::method() const
{
    return m_catalogue.find(m_methods->chosen());
}

Channel SaleHead::channel() const
{
    return m_direct->isEnabled() && m_direct->isChecked() ? Channel::Direct : Channel::Hosted;
}

void SaleHead::offerMethods(const QString &wanted)
{
    const Account *chosen = account();
    std::vector<const PaymentMethod *> offered;
    for (const PaymentMethod &method : m_catalogue.methods()) {
        if (!chosen || chosen->serves(method.gatewayId))
            offered.push_back(&method);
    }
    m_methods->setMethods(offered, wanted);
    offerChannel();
}

void SaleHead::offerChannel()
{
    const Account *chosen = account();
    const PaymentMethod *by = method();
    const bool offered = by && by->direct && chosen && chosen->directAllowed;
    m_direct->setEnabled(offered);
    m_direct->setVisible(offered);
    m_directWords->setVisible(offered && m_direct->isChecked());
}

} // namespace counterfoil
