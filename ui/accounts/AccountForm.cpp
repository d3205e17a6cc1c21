// SPDX-License-Identifier: GPL-3.0-or-later
#include "AccountForm.h"

#include "AccountsModel.h"
#include "DirectSwitch.h"
#include "FocusWhenVisible.h"
#include "LabelledRow.h"
#include "form/QuietComboBox.h"
#include "form/SecretLine.h"
#include "form/Wipe.h"
#include "look/Scale.h"
#include "parts/InEachLanguage.h"
#include "parts/Mirrored.h"
#include "parts/Notice.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QKeyEvent>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;
namespace space = look::space;

namespace {

constexpr int longestKey = 4096;

/// "API &key": with the letter that leads there. What a gateway calls its key is data, so it is sought; not
/// in a word of other letters, whose keyboard may not have it.
QString withLetter(const QString &label)
{
    const auto isOther = [](QChar c) { return c.isLetter() && c.script() != QChar::Script_Latin; };
    if (std::any_of(label.begin(), label.end(), isOther))
        return label;
    for (const QChar letter : u"kcrhpy"_s) {
        if (const qsizetype at = label.indexOf(letter, 0, Qt::CaseInsensitive); at >= 0)
            return QString(label).insert(at, u'&');
    }
    return label;
}

} // namespace

AccountForm::AccountForm(AccountServices services, const GatewayCatalogue &catalogue, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_catalogue(catalogue)
    , m_title(new Text({}, look::Type::Title, Text::Ink::Normal, this))
    , m_fields(new QWidget(this))
    , m_name(makeLine())
    , m_gateway(new QuietComboBox(m_fields))
    , m_address(makeLine())
    , m_clientId(makeLine())
    , m_key(new SecretLine(m_fields))
    , m_direct(new DirectSwitch(m_fields))
    , m_notice(new Notice(look::Tone::Bad, this))
    , m_save(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    for (const GatewayKind &each : catalogue.kinds()) {
        for (const GatewayPreset &preset : each.presets) {
            m_choices.push_back({each.id, preset.url, preset.title});
        }
        //: A choice: the gateway of that name, but another server than the usual ones. %1 is its name.
        m_choices.push_back(
            {each.id, QUrl(), translatable("AccountForm", "%1 at another address").arg(each.title)});
    }
    for (const Choice &each : m_choices)
        m_gateway->addItem(each.title);
    m_address->setPlaceholderText(u"https://"_s); // NOLINT: how addresses begin everywhere
    for (QLineEdit *line : {m_address, m_clientId, static_cast<QLineEdit *>(m_key)})
        mirrored::keepLeftToRight(line);
    m_key->setEchoMode(QLineEdit::Password);
    m_key->setMaxLength(longestKey);
    m_save->setDefault(true);
    m_save->setObjectName(u"save"_s);
    m_cancel->setFlat(true);
    m_cancel->setObjectName(u"cancel"_s);
    makeRows();

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_save);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::medium);
    column->addWidget(m_title->wrapped());
    column->addWidget(m_fields);
    column->addWidget(m_notice);
    column->addLayout(buttons);
    column->addStretch();
    setMaximumWidth(look::formWidth);

    connect(m_gateway, &QComboBox::activated, this, &AccountForm::choosePreset);
    connect(m_gateway, &QComboBox::currentIndexChanged, this, [this] { forgetReasons(nullptr); });
    for (LabelledRow *row : {m_nameRow, m_addressRow, m_clientIdRow, m_keyRow})
        connect(static_cast<QLineEdit *>(row->control()), &QLineEdit::textChanged, this,
            [this, row] { forgetReasons(row); });
    connect(m_address, &QLineEdit::textEdited, this, &AccountForm::chooseByAddress);
    connect(m_save, &QPushButton::clicked, this, &AccountForm::submit);
    connect(m_cancel, &QPushButton::clicked, this, &AccountForm::leave);
    connect(m_key, &QLineEdit::textEdited, m_key, &SecretLine::forgetHistory);
    connect(m_key, &QLineEdit::returnPressed, this, &AccountForm::submit);
    connect(m_key, &QLineEdit::editingFinished, this, &AccountForm::warnOfStrangeSigns);
    connect(m_clientId, &QLineEdit::editingFinished, this, &AccountForm::warnOfStrangeSigns);
    inEachLanguage(this, [this] {
        sayFields();
        sayWhatItIsFor();
        if (!m_choices.empty())
            showKind();
    });
}

AccountForm::~AccountForm()
{
    for (QLineEdit *line : findChildren<QLineEdit *>())
        line->disconnect(this);
}

QLineEdit *AccountForm::makeLine()
{
    auto *line = new QLineEdit(m_fields);
    connect(line, &QLineEdit::returnPressed, this, &AccountForm::submit);
    return line;
}

void AccountForm::makeRows()
{
    m_nameRow = new LabelledRow(m_name);
    m_gatewayRow = new LabelledRow(m_gateway);
    m_addressRow = new LabelledRow(m_address);
    m_clientIdRow = new LabelledRow(m_clientId);
    m_keyRow = new LabelledRow(m_key);
    m_name->setObjectName(u"name"_s);
    m_gateway->setObjectName(u"gateway"_s);
    m_address->setObjectName(u"address"_s);
    m_clientId->setObjectName(u"clientId"_s);
    m_key->setObjectName(u"key"_s);

    auto *column = new QVBoxLayout(m_fields);
    column->setContentsMargins({});
    column->setSpacing(space::medium);
    for (QWidget *row : std::initializer_list<QWidget *>{
             m_nameRow, m_gatewayRow, m_addressRow, m_clientIdRow, m_keyRow, m_direct})
        column->addWidget(row);
}

/// What does not depend on what is typed. The choice stays.
void AccountForm::sayFields()
{
    for (std::size_t i = 0; i < m_choices.size(); ++i)
        m_gateway->setItemText(static_cast<int>(i), m_choices[i].title);
    //: An example of what a person may call an account.
    m_name->setPlaceholderText(tr("Shop"));
    //: Label of a field: what the account is called.
    m_nameRow->setLabel(tr("Na&me"));
    m_nameRow->setHelp(tr("What you call it, such as the shop or the till."));
    //: Label of a list: the payment company that the account is with.
    m_gatewayRow->setLabel(tr("Ga&teway"));
    m_addressRow->setLabel(tr("&Web address"));
    //: Of the gateway's web address. “It” is the gateway.
    m_addressRow->setHelp(tr("Where the gateway takes calls; it told you."));
    m_clientIdRow->setLabel(tr("C&lient ID"));
    m_clientIdRow->setHelp(
        tr("The number of your profile or cash register; the gateway shows it beside the key."));
    //: Of the secret that the gateway gave.
    m_keyRow->setHelp(tr("Goes into this computer’s keychain and nowhere else."));
    m_cancel->setText(tr("Cancel"));
}

/// Adding or changing.
void AccountForm::sayWhatItIsFor()
{
    const bool isNew = m_before.id.isEmpty();
    //: Titles of a form: an account is added, or the one of that name is changed.
    m_title->setText(isNew ? tr("New account") : tr("Change “%1”").arg(m_before.name));
    //: Buttons of the form for an account that is added, or changed.
    m_save->setText(isNew ? tr("&Add account") : tr("&Save"));
    m_key->setPlaceholderText(
        isNew ? QString() : tr("Stored in your keychain. Type a new one to replace it."));
}

void AccountForm::startNew()
{
    start({});
    m_gateway->setCurrentIndex(0);
    choosePreset(0);
}

void AccountForm::startEdit(const Account &account)
{
    start(account);
    m_address->setText(account.baseUrl.toString());
    const auto ofKind = std::find_if(m_choices.begin(), m_choices.end(),
        [&](const Choice &each) { return each.kindId == account.gatewayId; });
    if (ofKind != m_choices.end())
        m_gateway->setCurrentIndex(static_cast<int>(ofKind - m_choices.begin()));
    chooseByAddress();
}

void AccountForm::start(const Account &account)
{
    m_before = account;
    ++m_visit;
    sayWhatItIsFor();
    setBusy(false);
    m_name->setText(account.name);
    m_clientId->setText(account.clientId);
    wipe(*m_key);
    m_direct->setOn(account.directAllowed);
    m_notice->setMessage({});
    for (LabelledRow *row : {m_nameRow, m_addressRow, m_clientIdRow, m_keyRow})
        row->setReason({});
    warnOfStrangeSigns();
    focusWhenVisible(m_name);
}

/// What is said of a field was said of another text. Whether a key is needed depends on all the others but
/// the name; without a row, all reasons go.
void AccountForm::forgetReasons(LabelledRow *changed)
{
    if (m_busy)
        return;
    m_notice->setMessage({});
    for (LabelledRow *row : {m_nameRow, m_addressRow, m_clientIdRow, m_keyRow}) {
        const bool depends = row == m_keyRow && changed != m_nameRow;
        if ((!changed || row == changed || depends) && !row->reason().isEmpty())
            row->setReason({});
    }
}

/// What was pasted with signs in it that are rarely meant, once it has been left.
void AccountForm::warnOfStrangeSigns()
{
    m_clientIdRow->setWarning(pasted::clientId(m_clientId->text()).warning);
    QString typed = m_key->text();
    const auto key = pasted::key(typed);
    SecretText::wipe(typed);
    m_keyRow->setWarning(key ? key->warning : LocalizedText());
}

void AccountForm::choosePreset(int index)
{
    const Choice &choice = m_choices.at(static_cast<std::size_t>(index));
    m_address->setText(choice.url.toString());
    showKind();
    if (choice.url.isEmpty())
        focusWhenVisible(m_address);
}

/// The list never names a gateway that the address does not lead to.
void AccountForm::chooseByAddress()
{
    const QString kindId = m_choices.at(static_cast<std::size_t>(m_gateway->currentIndex())).kindId;
    const QUrl typed = pasted::address(m_address->text()).value_or(QUrl());
    const auto fits = [&](const QUrl &url) {
        return std::find_if(m_choices.begin(), m_choices.end(),
            [&](const Choice &each) { return each.kindId == kindId && each.url == url; });
    };
    auto found = fits(typed);
    if (found == m_choices.end())
        found = fits(QUrl());
    m_gateway->setCurrentIndex(static_cast<int>(found - m_choices.begin()));
    showKind();
}

void AccountForm::showKind()
{
    m_clientIdRow->setVisible(kind()->wantsClientId);
    m_keyRow->setLabel(withLetter(kind()->keyLabel));
    m_direct->setVisible(hasDirectSales(kind()->id));
}

const GatewayKind *AccountForm::kind() const
{
    return m_catalogue.find(m_choices.at(static_cast<std::size_t>(m_gateway->currentIndex())).kindId);
}

Account AccountForm::typedAccount() const
{
    Account account = m_before;
    account.name = pasted::name(m_name->text());
    account.gatewayId = kind()->id;
    account.baseUrl = pasted::address(m_address->text()).value_or(QUrl());
    account.clientId = kind()->wantsClientId ? pasted::clientId(m_clientId->text()).text : QString();
    account.directAllowed = hasDirectSales(account.gatewayId) && m_direct->isOn();
    return account;
}

bool AccountForm::check(const Account &account, const Result<pasted::Key> &key)
{
    const auto address = pasted::address(m_address->text());
    const bool isEmpty = !key && key.error().code == u"key-missing";
    const bool keyMissing = isEmpty && m_before.id.isEmpty();
    const bool keyNeededAgain = isEmpty && !keyMissing && address && isElsewhere(m_before, account);
    const LocalizedText none;
    m_nameRow->setReason(account.name.isEmpty()
            ? translatable("AccountForm", "Give the account a name, such as Shop.")
            : none);
    //: Of the web address of the gateway.
    m_addressRow->setReason(m_address->text().trimmed().isEmpty()
            ? translatable("AccountForm", "This is needed, such as https://pay.example.")
            : address ? none
                      : address.error().message);
    //: The client ID is missing. %1 is the name of a gateway.
    m_clientIdRow->setReason(kind()->wantsClientId && account.clientId.isEmpty()
            ? translatable("AccountForm", "%1 needs it.").arg(kind()->title)
            : LocalizedText(pasted::unsendable(account.clientId)));
    m_keyRow->setReason(keyMissing
            //: %1 is what the gateway calls its key: “API key”, “Secret (salt)”.
            ? translatable("AccountForm", "The %1 is needed; the gateway’s profile page shows it.")
                  .arg(kind()->keyLabel)
            : keyNeededAgain       ? translatable("AccountForm",
                        "The gateway or its web address has changed. Type the key for it, so that the stored one "
                              "goes to no other server.")
                : !key && !isEmpty ? key.error().message
                                   : none);
    for (LabelledRow *row : {m_nameRow, m_addressRow, m_clientIdRow, m_keyRow}) {
        if (row->reason().isEmpty())
            continue;
        focusWhenVisible(row->control());
        return false;
    }
    return true;
}

void AccountForm::submit()
{
    if (m_busy)
        return;
    m_notice->setMessage({});
    QString typed = m_key->text();
    auto key = pasted::key(typed);
    SecretText::wipe(typed);
    const Account account = typedAccount();
    if (!check(account, key))
        return;
    setBusy(true);
    save(account, key ? std::move(key->text) : SecretText()); // none: the stored one stays
}

QCoro::Task<> AccountForm::save(Account account, SecretText key)
{
    const QPointer<AccountForm> self(this);
    const bool isNew = account.id.isEmpty();
    const int visit = m_visit;
    const AccountServices services = m_services;
    ++m_saves;
    auto saving = isNew ? addAccount(m_services, account, std::move(key))
                        : changeAccount(m_services, m_before, account, std::move(key));
    const auto result = co_await saving;
    LocalizedText remark;
    if (result) {
        const QStringList same = co_await sameMerchants(services, *result);
        remark = sameMerchantWords(same);
    }
    if (!self)
        co_return;
    --self->m_saves;
    if (self->m_visit != visit) {
        const LocalizedText reason = result ? LocalizedText() : result.error().message;
        Q_EMIT self->savedLater(result ? result->id : account.id, account.name, isNew, reason, remark);
        co_return;
    }
    self->setBusy(false);
    if (!result) {
        self->showError(result.error());
        co_return;
    }
    wipe(*self->m_key);
    Q_EMIT self->saved(result->id, isNew, remark);
}

void AccountForm::showError(const Error &error)
{
    LabelledRow *row = error.code.startsWith(u"account-name") || error.code == u"account-exists" ? m_nameRow
        : error.code.startsWith(u"url-") ? m_addressRow
                                         : nullptr;
    if (row) {
        row->setReason(error.message);
        focusWhenVisible(row->control());
    } else {
        m_notice->setMessage(error.message);
        focusWhenVisible(m_save);
    }
}

void AccountForm::setBusy(bool busy)
{
    m_busy = busy;
    m_fields->setEnabled(!busy);
    m_save->setEnabled(!busy);
    if (busy)
        //: “Cancel” is a button of the form.
        m_notice->setMessage(translatable("AccountForm",
                                 "Saving. Your keychain may ask for its password. “Cancel” leaves this form; "
                                 "the saving goes on."),
            look::Tone::Neutral);
    else
        m_notice->setMessage({}, look::Tone::Bad);
}

void AccountForm::leave()
{
    const bool wasBusy = m_busy;
    ++m_visit;
    setBusy(false);
    wipe(*m_key);
    if (wasBusy)
        Q_EMIT leftSaving(m_name->text().trimmed());
    Q_EMIT cancelled();
}

/// However the form is left, a key that was typed does not wait in it. (A minimised window is not left.)
void AccountForm::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous() && !m_busy)
        wipe(*m_key);
}

void AccountForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QWidget::keyPressEvent(event);
}

} // namespace counterfoil
