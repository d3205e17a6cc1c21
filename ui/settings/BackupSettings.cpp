// SPDX-License-Identifier: GPL-3.0-or-later
#include "BackupSettings.h"

#include "LineList.h"
#include "SettingsCard.h"
#include "accounts/Question.h"
#include "invoices/WrapLabel.h"
#include "look/Icons.h"
#include "parts/InEachLanguage.h"
#include "parts/Notice.h"
#include "parts/Words.h"

#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr int linesInSight = 6;
LocalizedText salesIn(const BackupFile &backup)
{
    if (!backup.sales)
        //: Of a backup, in the place of how many sales it holds: the file is damaged.
        return translatable("BackupSettings", "cannot be read");
    return translatable("BackupSettings", "%Ln sale(s)", nullptr, *backup.sales);
}

/// What will happen, before anything does.
LocalizedText whatRestoringMeans(const BackupFile &backup)
{
    //: %1 is a day and a time.
    return translatable("BackupSettings",
        "Put the books back as they were on %1? The books as they are now are kept aside in the same folder, "
        "so this can be taken back. Sales since then are missing from the restored books until you fetch "
        "them from the gateways: “Import past sales…” on the page “Accounts”, once for each account.")
        .arg(LocalizedText::moment(backup.madeAt));
}

} // namespace

QString backupLine(const BackupFile &backup)
{
    QStringList parts{LocalizedText::moment(backup.madeAt), salesIn(backup),
        QLocale().formattedDataSize(backup.bytes, 1, QLocale::DataSizeSIFormat)};
    if (backup.isKeptAside)
        //: Of the books as they were before, the last part of a line about them.
        parts << translatable("BackupSettings", "kept aside when a backup was restored");
    return parts.join(u" · "_s);
}

BackupSettings::BackupSettings(Backups &backups, const Clock &clock, QWidget *parent)
    : Card(parent)
    , m_backups(backups)
    , m_clock(clock)
    , m_last(new Text({}, look::Type::Strong))
    , m_folder(new WrapLabel)
    , m_list(new LineList)
    , m_make(new QPushButton)
    , m_restore(new QPushButton)
    , m_question(new Question)
    , m_outcome(new Notice(look::Tone::Good))
{
    build();
    connect(m_make, &QPushButton::clicked, this, [this] { makeOne(); });
    connect(m_restore, &QPushButton::clicked, this, &BackupSettings::askToRestore);
    connect(m_list, &QListWidget::itemActivated, this, &BackupSettings::askToRestore);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        m_question->dismiss();
        refresh();
    });
    connect(&m_backups, &Backups::made, this, [this] { read(); });
    connect(&m_backups, &Backups::failed, this, [this](const Error &error) { sayTrouble(error.message); });
}

void BackupSettings::build()
{
    QVBoxLayout *column = settingsColumn(this, translatable("BackupSettings", "Backups of the books"));
    auto *about = new Text({}, look::Type::Body, Text::Ink::Soft);
    column->addWidget(m_last->wrapped());
    column->addWidget(about->wrapped());
    column->addWidget(m_folder);
    m_folder->say(m_backups.folder());
    m_folder->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_list->hide();
    column->addWidget(m_list);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(look::space::small);
    buttons->addWidget(m_make);
    buttons->addWidget(m_restore);
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addWidget(m_question);
    column->addWidget(m_outcome);
    m_restore->setIcon(look::icon(u"again"));
    m_make->setIcon(look::icon(u"save"));

    QPushButton *keep = m_question->addHarmlessAnswer();
    QPushButton *yes = m_question->addAnswer();
    connect(keep, &QPushButton::clicked, this, &BackupSettings::closeQuestion);
    connect(yes, &QPushButton::clicked, this, [this] {
        if (const BackupFile *backup = chosen())
            restore(*backup);
    });
    inEachLanguage(this, [this, about, keep, yes] {
        about->setText(tr("A copy is made by itself when the last one is older than a day and something has "
                          "changed. Those of the last 48 hours are kept (the newest 20), and of each of the "
                          "last 7 days, 4 weeks and 12 months the newest, in this folder:"));
        //: Name of a list, for screen readers.
        m_list->setAccessibleName(tr("Backups, the newest first"));
        //: Button, an answer to “Put the books back ...?”
        keep->setText(tr("Leave the books as they &are"));
        //: Button, the other answer: a backup takes the place of the books.
        yes->setText(tr("P&ut them back"));
        sayFiles();
        refresh();
        sayOutcome();
    });
}

void BackupSettings::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    read(); // and ages have grown
}

void BackupSettings::takeFocus()
{
    m_wantsList = m_list->isHidden();
    QWidget *target = m_list->isHidden() ? static_cast<QWidget *>(m_make) : m_list;
    target->setFocus(Qt::OtherFocusReason);
}

QCoro::Task<> BackupSettings::read()
{
    const int reading = ++m_reading;
    auto listing = m_backups.list();
    const QPointer<BackupSettings> self(this);
    const auto files = co_await listing;
    if (!self || reading != m_reading)
        co_return;
    if (files)
        take(*files);
    else
        sayTrouble(files.error().message);
}

void BackupSettings::take(const std::vector<BackupFile> &backups)
{
    const QString before = chosen() ? chosen()->name : QString();
    const bool wasAsking = !m_question->isHidden();
    m_files = backups;
    m_isRead = true;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        m_list->addItems(QStringList(static_cast<qsizetype>(m_files.size()))); // sayFiles() fills them
        const auto same = std::find_if(m_files.begin(), m_files.end(),
            [&before](const BackupFile &each) { return each.name == before; });
        m_list->setCurrentRow(same == m_files.end() ? 0 : static_cast<int>(same - m_files.begin()));
    }
    if (wasAsking && (!chosen() || chosen()->name != before))
        m_question->dismiss(); // it was about one that is gone
    m_list->setVisible(!m_files.empty());
    sayFiles();
    if (std::exchange(m_wantsList, false) && !m_files.empty() && m_make->hasFocus())
        m_list->setFocus(Qt::OtherFocusReason);
    refresh();
}

/// What is chosen stays so.
void BackupSettings::sayFiles()
{
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setText(backupLine(m_files.at(static_cast<std::size_t>(row))));
    m_list->fitTo(linesInSight);
    if (!m_isRead)
        return;
    const auto newest = std::find_if(
        m_files.begin(), m_files.end(), [](const BackupFile &each) { return !each.isKeptAside; });
    if (newest == m_files.end())
        m_last->setText(tr("No backup has been made yet."));
    else
        //: %1 is how long ago that was: “3 hours ago”, “just now”, “on 3 Nov”: no full stop behind it where
        //: the language abbreviates months with one.
        m_last->setText(translatable("BackupSettings", "The last one was made %1.")
                            .arg(words::age(newest->madeAt, m_clock())));
}

const BackupFile *BackupSettings::chosen() const
{
    const int row = m_list->currentRow();
    return row < 0 || row >= static_cast<int>(m_files.size()) ? nullptr
                                                              : &m_files[static_cast<std::size_t>(row)];
}

void BackupSettings::begin(Doing doing)
{
    m_doing = doing;
    refresh();
}

/// Buttons stay enabled while something is done: a disabled one would lose the focus.
void BackupSettings::refresh()
{
    //: Button, and what stands on it while a backup is made.
    m_make->setText(m_doing == Doing::Making ? tr("Backing up…") : tr("&Back up now"));
    //: Button, and what stands on it while a backup is put in the place of the books.
    m_restore->setText(m_doing == Doing::Restoring ? tr("Putting the books back…") : tr("&Restore…"));
    m_restore->setVisible(!m_files.empty());
    m_restore->setEnabled(chosen() && chosen()->sales);
}

void BackupSettings::say(std::function<LocalizedText()> words, look::Tone tone)
{
    m_said = std::move(words);
    m_saidTone = tone;
    sayOutcome();
}

void BackupSettings::sayTrouble(const LocalizedText &message)
{
    say([message] { return message; }, look::Tone::Bad);
}

void BackupSettings::sayOutcome()
{
    m_outcome->setMessage(m_said ? words::told(m_said(), 600) : LocalizedText(), m_saidTone);
}

QCoro::Task<> BackupSettings::makeOne()
{
    if (m_doing != Doing::Nothing)
        co_return;
    m_question->dismiss();
    say({}, look::Tone::Good);
    begin(Doing::Making);
    auto making = m_backups.make();
    const QPointer<BackupSettings> self(this);
    const auto made = co_await making;
    if (!self)
        co_return;
    begin(Doing::Nothing);
    if (made && !made->besideError)
        sayMade(*made);
    else
        sayTrouble(made ? made->besideError->message : made.error().message);
    read();
}

void BackupSettings::sayMade(const BackupFile &backup)
{
    //: %1 is the backup: “15 March 2026, 09:30 · 1,204 sales · 3.4 MB”.
    say([backup] { return translatable("BackupSettings", "Backed up: %1.").arg(backupLine(backup)); },
        look::Tone::Good);
}

void BackupSettings::askToRestore()
{
    const BackupFile *backup = chosen();
    if (!backup || !backup->sales || m_doing != Doing::Nothing)
        return;
    say({}, look::Tone::Good);
    m_question->ask(whatRestoringMeans(*backup));
}

void BackupSettings::closeQuestion()
{
    m_question->dismiss();
    m_restore->setFocus(Qt::OtherFocusReason);
}

QCoro::Task<> BackupSettings::restore(BackupFile backup)
{
    if (m_doing != Doing::Nothing)
        co_return;
    closeQuestion();
    begin(Doing::Restoring);
    say(
        [] {
            return translatable(
                "BackupSettings", "Putting the books back. With many sales this takes a moment.");
        },
        look::Tone::Neutral);
    auto restoring = m_backups.restore(backup.name);
    const QPointer<BackupSettings> self(this);
    const auto done = co_await restoring;
    if (!self)
        co_return;
    begin(Doing::Nothing);
    if (done)
        say([backup] { return Backups::restoredWords(backup); }, look::Tone::Good);
    else
        sayTrouble(done.error().message);
    read();
    if (done)
        Q_EMIT restored();
}

} // namespace counterfoil
