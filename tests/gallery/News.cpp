// SPDX-License-Identifier: GPL-3.0-or-later
// What the books tell a person by themselves, and what is asked before money could come twice.
#include "../core/base/Await.h"
#include "../core/issuing/StatementFixture.h"
#include "Books.h"
#include "Gallery.h"
#include "counter/CounterSettings.h"
#include "invoices/InvoicesPage.h"
#include "link/LinkCard.h"
#include "sale/AmountQuestion.h"
#include "sale/DuplicateQuestion.h"
#include "settings/BackupSettings.h"
#include "settings/MailCard.h"
#include "settings/MessageCard.h"
#include "settings/SettingsPage.h"
#include "settings/ShopSettings.h"
#include "statement/ImportDialog.h"
#include "statement/ImportView.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

namespace counterfoil::gallery {

using namespace Qt::StringLiterals;

namespace {

const QString books = u"/home/anna/.local/share/counterfoil/ledger.sqlite"_s;

LocalizedText needALook(qint64 sales)
{
    return translatable("WindowNews", "%n need(s) a look", nullptr, sales);
}

template <typename T>
T *part(QWidget *in, const QString &name)
{
    T *found = in->findChild<T *>(name);
    if (!found)
        qFatal("there is no %s", qPrintable(name));
    return found;
}

void must(bool done)
{
    if (!done)
        qFatal("the books cannot be written");
}

} // namespace

void Gallery::settings()
{
    auto *page = new SettingsPage(m_preferences, m_services.backups, m_services.clock,
        {u"0.1.0"_s, u"/home/anna/.local/share/counterfoil"_s});
    page->addCard(SettingsPage::Section::Shop, new ShopSettings(m_services.shop));
    page->addCard(SettingsPage::Section::Counter, new CounterSettings(m_preferences, m_services.methods));
    page->addCard(SettingsPage::Section::Messages, new MessageCard(m_services.messages, m_services.sending));
    page->addCard(SettingsPage::Section::Messages,
        new MailCard({m_services.mail, m_services.mailPassword, m_services.sending}));
    showPage(u"settings"_s, page);
    take(u"settings"_s);
    for (const auto &[state, section] : std::initializer_list<std::pair<QString, SettingsPage::Section>>{
             {u"settings-shop"_s, SettingsPage::Section::Shop},
             {u"settings-counter"_s, SettingsPage::Section::Counter},
             {u"settings-notices"_s, SettingsPage::Section::Notices},
             {u"settings-help"_s, SettingsPage::Section::Help}}) {
        page->showSection(section);
        take(state);
    }
    page->showSection(SettingsPage::Section::Notices);
    button(page, u"Try it"_s)->click();
    page->sayWhetherShown(false);
    page->sayNotHeard(translatable("PaidVoice",
        "No sound can be played: this computer has no sound device, or its sound server does not run. "
        "Connect a loudspeaker, and look into the sound settings of your desktop."));
    page->sayNotHeard(translatable("PaidVoice",
        "Nothing can be read aloud: this computer has no speech service that answers. On Linux, install "
        "Speech Dispatcher (qt6-speech-speechd-plugin, speech-dispatcher, speech-dispatcher-espeak-ng) and "
        "try again."));
    take(u"settings-notices-unheard"_s);
    page->showSection(SettingsPage::Section::Shop);
    must(await(m_services.shop.read()).has_value()); // after the page, which reads it again
    part<QLineEdit>(page, u"name"_s)->setText(u"Bäckerei Zopf"_s);
    part<QPlainTextEdit>(page, u"address"_s)->setPlainText(u"Markt 3\n07743 Jena"_s);
    part<QLineEdit>(page, u"email"_s)->setText(u"zopf"_s);
    part<QPushButton>(page, u"saveShop"_s)->click();
    take(u"settings-shop-wrong"_s);
    part<QLineEdit>(page, u"email"_s)->setText(u"zopf@example.com"_s);
    part<QPushButton>(page, u"saveShop"_s)->click();
    take(u"settings-shop-saved"_s);
    page->showSection(SettingsPage::Section::Messages);
    take(u"settings-messages"_s);
    part<QLineEdit>(page, u"subject"_s)->setText(u"{ammount}"_s);
    part<QPushButton>(page, u"saveMessage"_s)->click();
    part<QLineEdit>(page, u"mailHost"_s)->setText(u"https://mail.example.com"_s);
    part<QLineEdit>(page, u"mailSender"_s)->setText(u"shop@example.com"_s);
    part<QPushButton>(page, u"saveMail"_s)->click();
    take(u"settings-messages-wrong"_s);
    part<QLineEdit>(page, u"mailHost"_s)->setText(u"mail.example.com"_s);
    part<QPushButton>(page, u"saveMail"_s)->click();
    part<QPushButton>(page, u"standardMessage"_s)->click();
    take(u"settings-messages-saved"_s);
    must(await(m_services.backups.make()).has_value());
    page->showBackups();
    take(u"settings-backups"_s);
    button(page, u"Restore…"_s)->click();
    take(u"settings-restore"_s);
    bool isRestored = false;
    QObject::connect(page->findChild<BackupSettings *>(), &BackupSettings::restored, page,
        [&isRestored] { isRestored = true; });
    button(page, u"Put them back"_s)->click();
    must(QTest::qWaitFor([&isRestored] { return isRestored; }, 20'000));
    take(u"settings-restored"_s);
}

void Gallery::news()
{
    const Invoice duplicate = write(m_services.ledger, u"CF-GALLERYTWINTWINT"_s, State::Unknown,
        Money(1504, *Currency::find(u"USD")), m_services.clock().addSecs(-150));
    auto *question = new DuplicateQuestion(QLocale());
    showPage(u"sale"_s, question);
    question->ask(duplicate, m_services.clock());
    take(u"duplicate"_s);
    question->setChecking();
    take(u"duplicate-checking"_s);
    question->say(translatable("HttpTrouble", "%1 did not answer in time.").arg(u"usdc.nonstopay.net"_s),
        look::Tone::Warning);
    take(u"duplicate-undecided"_s);

    const Currency dollars = *Currency::find(u"USD");
    auto *amount = new AmountQuestion(QLocale());
    showPage(u"sale"_s, amount);
    amount->ask({Money(150400, dollars), Money(1504, dollars)});
    take(u"amount"_s);

    auto *page =
        new InvoicesPage(m_services.ledger, m_services.tracker, m_services.methods, m_services.clock);
    showPage(u"invoices"_s, page);
    m_window->setBadge(u"invoices"_s, 3, needALook(3));
    const LocalizedText noSale = translatable("WindowNews", "Nothing can be sold now.") + u' ';
    m_window->setTrouble(noSale
            + translatable("BackupFiles",
                "The books at %1 are damaged, so no copy of them was kept. Restore one of the backups.")
                  .arg(books),
        translatable("WindowNews", "&Restore a backup…"));
    take(u"news-trouble"_s);
    m_window->setTrouble(noSale
            + translatable("LostBooks", "The file of the books is gone: there is no %1.").arg(books) + u' '
            + translatable("LostBooks",
                "If it lies on another disk, connect that and start again; if it was moved, put it back.")
            + u' '
            + translatable("LostBooks",
                "The newest backup is of %1 and has %n sale(s). Restore it, or begin new books if that is "
                "what you want.",
                nullptr, 3060)
                  .arg(LocalizedText::moment(m_services.clock())),
        translatable("WindowNews", "&Restore the newest backup"),
        translatable("WindowNews", "&Begin new books", "a button: empty books are made"));
    take(u"news-books-gone"_s);
    m_window->setBadge(u"sale"_s, 128, needALook(128));
    m_window->setTrouble({});
    take(u"news-badge"_s);

    Invoice less = write(m_services.ledger, u"CF-GALLERYLESSLESSL"_s, State::Paid,
        Money(1504, *Currency::find(u"USD")), m_services.clock().addSecs(-300));
    less.settlement = {.paid = u"10.00"_s,
        .paidCurrency = u"USD"_s,
        .fee = u"0.35"_s,
        .feeCurrency = u"USD"_s,
        .received = u"9.65"_s,
        .receivedCurrency = u"USD"_s};
    must(await(m_services.ledger.record(less.reference,
                   {.kind = EvidenceKind::Polled,
                       .source = u"gateway: status"_s,
                       .at = m_services.clock(),
                       .state = State::Paid,
                       .settlement = less.settlement}))
             .has_value());
    auto *card = new LinkCard(
        m_services.ledger, m_services.tracker, m_services.methods, m_services.clock, QLocale(), QString());
    showPage(u"sale"_s, card);
    card->open(less, {.quick = std::chrono::hours(1), .slow = std::chrono::hours(1)});
    take(u"card-other-amount"_s);
}

void Gallery::import()
{
    StatementFixture fixture;
    HistoryImport imports({fixture.ledger, fixture.accounts, fixture.gateways, fixture.tracker,
        fixture.catalogue, fixture.methods, fixture.clock});
    const auto dialog = std::make_unique<ImportDialog>(imports, fixture.catalogue, samples::march);
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->view()->setAccount(fixture.kiosk);
    dialog->resize(560, 520); // whatever screen this runs on
    dialog->show();
    take(u"import"_s, dialog.get());
    QPushButton *start = button(dialog.get(), u"Import"_s);
    int months = 0;
    fixture.gateway->onStatement = [&](QDate, QDate) -> Result<Statement> {
        ++months;
        Statement page;
        for (int i = 0; i < 7; ++i)
            page.lines.push_back(
                samples::line(QString::number(1000 * months + i), u"80A1-%1-%2"_s.arg(months).arg(i)));
        page.lines.front().amount.reset();
        if (months == 5)
            take(u"import-running"_s, dialog.get());
        return page;
    };
    start->click();
    if (!QTest::qWaitFor([&dialog] { return !dialog->view()->isImporting(); }, 20'000))
        qFatal("the import does not end");
    take(u"import-done"_s, dialog.get());
    Account training = fixture.kiosk;
    training.id = u"t"_s;
    training.name = u"sandbox"_s;
    training.builtIn = true;
    dialog->view()->setAccount(training);
    take(u"import-training"_s, dialog.get());
}

} // namespace counterfoil::gallery
