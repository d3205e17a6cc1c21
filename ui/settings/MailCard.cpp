// SPDX-License-Identifier: GPL-3.0-or-later
#include "MailCard.h"

#include "SettingsCard.h"
#include "accounts/LabelledRow.h"
#include "form/QuietComboBox.h"
#include "form/SecretLine.h"
#include "form/Wipe.h"
#include "parts/Flow.h"
#include "parts/InEachLanguage.h"
#include "parts/Mirrored.h"
#include "parts/Notice.h"
#include "parts/Text.h"
#include "sending/MailPassword.h"
#include "sending/Recipients.h"

#include <QCheckBox>
#include <QHideEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace counterfoil {

using namespace Qt::StringLiterals;
namespace space = look::space;

namespace {

constexpr int longestPassword = 1024;

constexpr std::array securities{MailSecurity::Tls, MailSecurity::StartTls};

LocalizedText securityTitle(MailSecurity security)
{
    if (security == MailSecurity::Tls)
        //: A choice: how the connection to a mail server is encrypted. 465 is the usual port.
        return translatable("MailCard", "TLS from the start (port 465)");
    //: A choice: how the connection to a mail server is encrypted. 587 is the usual port.
    return translatable("MailCard", "STARTTLS (port 587)");
}

/// Digits alone; 0 for what is no port.
quint16 portFrom(const QString &typed)
{
    bool isNumber = false;
    const uint number = typed.trimmed().toUInt(&isNumber);
    constexpr uint highest = 65535;
    return isNumber && number <= highest ? static_cast<quint16>(number) : quint16(0);
}

} // namespace

MailCard::MailCard(const Services &services, QWidget *parent)
    : Card(parent)
    , m_services(services)
    , m_about(new Text({}, look::Type::Caption, Text::Ink::Soft))
    , m_host(new QLineEdit)
    , m_security(new QuietComboBox)
    , m_port(new QLineEdit)
    , m_user(new QLineEdit)
    , m_password(new SecretLine)
    , m_sender(new QLineEdit)
    , m_name(new QLineEdit)
    , m_replyTo(new QLineEdit)
    , m_certificates(new QLineEdit)
    , m_copy(new QCheckBox)
    , m_outcome(new Notice(look::Tone::Good))
    , m_save(new QPushButton)
    , m_test(new QPushButton)
    , m_remove(new QPushButton)
{
    build();
    connectParts();
    inEachLanguage(this, [this] { sayAnew(); });
    fill(MailSettings());
    refresh();
}

LabelledRow *MailCard::addLine(QVBoxLayout *column, QLineEdit *line, const char *name)
{
    line->setObjectName(QLatin1StringView(name));
    auto *row = new LabelledRow(line);
    column->addWidget(row);
    column->addSpacing(space::small);
    return row;
}

void MailCard::build()
{
    //: Title of a card of the settings.
    QVBoxLayout *column = settingsColumn(this, translatable("MailCard", "Mail server of the shop"));
    column->addWidget(m_about->wrapped());
    column->addSpacing(space::small);
    for (QLineEdit *line : {m_host, m_port, m_user, m_sender, m_replyTo, m_certificates})
        mirrored::keepLeftToRight(line);
    mirrored::keepLeftToRight(m_password);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setMaxLength(longestPassword);
    for (std::size_t i = 0; i < securities.size(); ++i)
        m_security->addItem(QString());
    m_security->setObjectName(u"mailSecurity"_s);
    m_hostRow = addLine(column, m_host, "mailHost");
    auto *line = new QHBoxLayout;
    line->setSpacing(space::medium);
    m_securityRow = new LabelledRow(m_security);
    m_port->setObjectName(u"mailPort"_s);
    m_portRow = new LabelledRow(m_port);
    line->addWidget(m_securityRow, 3);
    line->addWidget(m_portRow, 1);
    column->addLayout(line);
    column->addSpacing(space::small);
    m_userRow = addLine(column, m_user, "mailUser");
    m_passwordRow = addLine(column, m_password, "mailPassword");
    m_senderRow = addLine(column, m_sender, "mailSender");
    m_nameRow = addLine(column, m_name, "mailName");
    m_replyToRow = addLine(column, m_replyTo, "mailReplyTo");
    m_certificatesRow = addLine(column, m_certificates, "mailCertificates");
    m_copy->setObjectName(u"mailCopy"_s);
    column->addWidget(m_copy);
    column->addSpacing(space::small);
    column->addWidget(m_outcome);
    m_outcome->setMessage({});
    auto *buttons = new Flow(Flow::Width::Own);
    for (QPushButton *each : {m_save, m_test, m_remove})
        buttons->addWidget(each);
    column->addLayout(buttons);
    m_save->setObjectName(u"saveMail"_s);
    m_test->setObjectName(u"testMail"_s);
    m_remove->setObjectName(u"removeMail"_s);
    m_remove->setFlat(true);
}

void MailCard::connectParts()
{
    for (LabelledRow *row : {m_hostRow, m_portRow, m_userRow, m_passwordRow, m_senderRow, m_nameRow,
             m_replyToRow, m_certificatesRow}) {
        auto *line = static_cast<QLineEdit *>(row->control());
        connect(line, &QLineEdit::textChanged, this, [this, row] {
            row->setReason({});
            noteEdit();
        });
        connect(line, &QLineEdit::returnPressed, this, &MailCard::submit);
    }
    connect(m_password, &QLineEdit::textEdited, m_password, &SecretLine::forgetHistory);
    connect(
        m_port, &QLineEdit::textEdited, this, [this] { m_portFollows = m_port->text().trimmed().isEmpty(); });
    connect(m_security, &QComboBox::currentIndexChanged, this, [this] {
        sayPort();
        noteEdit();
    });
    connect(m_copy, &QCheckBox::toggled, this, &MailCard::noteEdit);
    connect(m_save, &QPushButton::clicked, this, &MailCard::submit);
    connect(m_test, &QPushButton::clicked, this, &MailCard::test);
    connect(m_remove, &QPushButton::clicked, this, &MailCard::remove);
}

void MailCard::sayAnew()
{
    m_about->setText(
        tr("With it the program itself sends what customers are to pay. Your mail provider tells you "
           "what to type here. It is not needed for sending with your mail program."));
    //: Label of a field: the name of a mail server.
    m_hostRow->setLabel(tr("Mail server"));
    m_host->setPlaceholderText(u"mail.example.com"_s); // NOLINT: an example
    //: Label of a list: how the connection to a mail server is encrypted.
    m_securityRow->setLabel(tr("Encryption"));
    for (std::size_t i = 0; i < securities.size(); ++i)
        m_security->setItemText(static_cast<int>(i), securityTitle(securities[i]));
    //: Label of a field: a number of a mail server.
    m_portRow->setLabel(tr("Port"));
    //: Label of a field: whom the mail server knows the shop as.
    m_userRow->setLabel(tr("User name"));
    m_userRow->setHelp(tr("Often the whole e-mail address. Empty where the server wants no login."));
    m_passwordRow->setLabel(tr("Password"));
    m_passwordRow->setHelp(tr("Goes into this computer’s keychain and nowhere else."));
    //: Label of a field: an e-mail address of the shop.
    m_senderRow->setLabel(tr("Sender’s address"));
    //: Label of a field: the name that customers see.
    m_nameRow->setLabel(tr("Sender’s name"));
    m_nameRow->setHelp(tr("As customers see it, such as the name of the shop. It may be left empty."));
    //: Label of a field: an e-mail address.
    m_replyToRow->setLabel(tr("Answers go to"));
    m_replyToRow->setHelp(tr("Another address than the sender’s. It may be left empty."));
    //: Label of a field: the path of a file.
    m_certificatesRow->setLabel(tr("Certificates of a server of your own"));
    m_certificatesRow->setHelp(
        tr("A PEM file, with its whole path. Left empty, what the system trusts is trusted."));
    //: Box to check: the shop gets each mail as well.
    m_copy->setText(tr("Send a copy of each mail to the sender’s address"));
    //: Button: keeps the settings of the mail server.
    m_save->setText(tr("Save the mail server"));
    //: Button.
    m_remove->setText(tr("Remove the mail server"));
    m_password->setPlaceholderText(
        m_kept.user.isEmpty() ? QString() : tr("Stored in your keychain. Type a new one to replace it."));
    refresh();
}

void MailCard::sayPort()
{
    if (m_portFollows)
        m_port->setText(QString::number(
            usualMailPort(securities.at(static_cast<std::size_t>(std::max(0, m_security->currentIndex()))))));
}

void MailCard::fill(const MailSettings &settings)
{
    m_kept = settings;
    m_host->setText(settings.host);
    m_portFollows = settings.isEmpty() || settings.port == usualMailPort(settings.security);
    const auto *found = std::find(securities.begin(), securities.end(), settings.security);
    m_security->setCurrentIndex(static_cast<int>(found - securities.begin()));
    m_port->setText(QString::number(settings.port));
    m_user->setText(settings.user);
    wipe(*m_password);
    m_sender->setText(settings.senderAddress);
    m_name->setText(settings.senderName);
    m_replyTo->setText(settings.replyTo);
    m_certificates->setText(settings.certificates);
    m_copy->setChecked(settings.copyToShop);
    m_password->setPlaceholderText(
        settings.user.isEmpty() ? QString() : tr("Stored in your keychain. Type a new one to replace it."));
}

MailSettings MailCard::typed() const
{
    return {.host = m_host->text(),
        .port = portFrom(m_port->text()),
        .security = securities.at(static_cast<std::size_t>(std::max(0, m_security->currentIndex()))),
        .user = m_user->text(),
        .senderAddress = m_sender->text(),
        .senderName = m_name->text(),
        .replyTo = m_replyTo->text(),
        .copyToShop = m_copy->isChecked(),
        .certificates = m_certificates->text()};
}

SecretText MailCard::typedPassword() const
{
    QString text = m_password->text();
    SecretText password(text);
    SecretText::wipe(text);
    return password;
}

bool MailCard::isChanged() const
{
    return typed() != m_kept || !m_password->text().isEmpty();
}

/// The stored one belongs to one user at one server.
bool MailCard::wantsPassword(const MailSettings &settings) const
{
    return !settings.user.isEmpty() && m_password->text().isEmpty()
        && !MailPassword::isSame(settings, m_kept);
}

void MailCard::sayWrong(const Error &error)
{
    const std::array<std::pair<QStringView, LabelledRow *>, 5> rows{
        {{u"mail-host", m_hostRow}, {u"mail-port", m_portRow}, {u"mail-user", m_userRow},
            {u"mail-name", m_nameRow}, {u"mail-certificates", m_certificatesRow}}};
    for (const auto &[code, row] : rows) {
        if (error.code != code)
            continue;
        row->setReason(error.message);
        row->control()->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_outcome->setMessage(error.message, look::Tone::Bad);
}

std::optional<MailSettings> MailCard::check()
{
    m_outcome->setMessage({});
    const MailSettings settings = typed();
    // Two fields hold addresses, and an error of either has the same code.
    const auto isAddress = [](LabelledRow *row, bool mayBeEmpty) {
        auto *line = static_cast<QLineEdit *>(row->control());
        const auto good = readMailAddress(line->text());
        if (good || (mayBeEmpty && line->text().trimmed().isEmpty()))
            return true;
        row->setReason(good.error().message);
        line->setFocus(Qt::OtherFocusReason);
        return false;
    };
    if (const auto host = checkMailHost(settings.host); !host) {
        sayWrong(host.error());
        return std::nullopt;
    }
    if (!isAddress(m_senderRow, false) || !isAddress(m_replyToRow, true))
        return std::nullopt;
    const auto good = checkMailSettings(settings);
    if (!good) {
        sayWrong(good.error());
        return std::nullopt;
    }
    if (wantsPassword(*good)) {
        m_passwordRow->setReason(translatable(
            "MailCard", "The password is needed: the stored one belongs to another user or server."));
        if (m_kept.isEmpty())
            m_passwordRow->setReason(translatable("MailCard", "The password is needed for this user name."));
        m_password->setFocus(Qt::OtherFocusReason);
        return std::nullopt;
    }
    if (!m_password->text().isEmpty()) {
        const auto password = readMailPassword(typedPassword());
        if (!password) {
            m_passwordRow->setReason(password.error().message);
            m_password->setFocus(Qt::OtherFocusReason);
            return std::nullopt;
        }
    }
    return *good;
}

void MailCard::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    if (m_doing == Doing::Nothing && (!m_isRead || !isChanged()))
        read();
}

/// A password that was typed does not wait in a field that nobody looks at. (A minimised window is not left.)
void MailCard::hideEvent(QHideEvent *event)
{
    Card::hideEvent(event);
    if (!event->spontaneous() && m_doing == Doing::Nothing)
        wipe(*m_password);
}

/// What was said of the last saving or test was said of other settings.
void MailCard::noteEdit()
{
    if (m_doing == Doing::Nothing && m_isRead)
        m_outcome->setMessage({});
    refresh();
}

/// Buttons keep the focus while they work: a disabled one would lose it.
void MailCard::refresh()
{
    const bool isBusy = m_doing == Doing::Saving || m_doing == Doing::Testing || m_doing == Doing::Removing;
    for (LabelledRow *row : {m_hostRow, m_securityRow, m_portRow, m_userRow, m_passwordRow, m_senderRow,
             m_nameRow, m_replyToRow, m_certificatesRow})
        row->setEnabled(m_isRead && !isBusy);
    m_copy->setEnabled(m_isRead && !isBusy);
    const bool isFilled = m_isRead && !m_host->text().trimmed().isEmpty();
    m_save->setEnabled((isFilled && isChanged()) || isBusy || m_save->hasFocus());
    m_test->setEnabled(isFilled || isBusy || m_test->hasFocus());
    //: Buttons: the second one ends what the first one has begun.
    m_test->setText(m_doing == Doing::Testing ? tr("Stop the test") : tr("Send a test mail"));
    m_remove->setVisible(!m_kept.isEmpty());
}

} // namespace counterfoil
