// SPDX-License-Identifier: GPL-3.0-or-later
#include "BackupSettings.h"

#include "LineList.h"
#include "SettingsCard.h"
#include "accounts/Question.h"
#include "base/Counted.h"
#include "invoices/WrapLabel.h"
#include "look/Icons.h"
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
const QString makeWords = u"&Back up now"_s;
const QString restoreWords = u"&Restore…"_s;

QString salesIn(const BackupFile &backup, const QLocale &locale)
{
    if (!backup.sales)
        return u"cannot be read"_s;
    return counted(*backup.sales, u"sale"_s, locale);
}

/// What will happen, before anything does.
QString whatRestoringMeans(const BackupFile &backup, const QLocale &locale)
{
    return u"Put the books back as they were on %1? The books as they are now are kept aside in the same folder, so this can be taken back. Sales since then are missing from the restored books until you fetch them from the gateways: “Import past sales…” on the page “Accounts”, once for each account."_s
        .arg(words::exactTime(backup.madeAt, locale));
}

} // namespace

QString backupLine(const BackupFile &backup, const QLocale &locale)
{
    QStringList parts{words::exactTime(backup.madeAt, locale), salesIn(backup, locale),
        locale.formattedDataSize(backup.bytes, 1, QLocale::DataSizeSIFormat)};
    if (backup.isKeptAside)
        parts << u"kept aside when a backup was restored"_s;
    return parts.join(u" · "_s);
}

BackupSettings::BackupSettings(Backups &backups, const Clock &clock, QWidget *parent)
    : Card(parent)
    , m_backups(backups)
    , m_clock(clock)
    , m_last(new Text({}, look::Type::Strong))
    , m_folder(new WrapLabel)
    , m_list(new LineList(u"Backups, the newest first"_s))
    , m_make(new QPushButton(makeWords))
    , m_restore(new QPushButton(restoreWords))
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
    connect(&m_backups, &Backups::failed, this, [this](const Error &error) { say(error.message, false); });
}

void BackupSettings::build()
{
    QVBoxLayout *column = settingsColumn(this, u"Backups of the books"_s);
    column->addWidget(m_last->wrapped());
    column->addWidget((
        new Text(
            u"A copy is made by itself when the last one is older than a day and something has changed. Those of the last 48 hours are kept (the newest 20), and of each of the last 7 days, 4 weeks and 12 months the newest, in this folder:"_s,
            look::Type::Body, Text::Ink::Soft))
                          ->wrapped());
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

    QPushButton *keep = m_question->addHarmlessAnswer(u"Leave the books as they &are"_s);
    QPushButton *yes = m_question->addAnswer(u"P&ut them back"_s);
    connect(keep, &QPushButton::clicked, this, &BackupSettings::closeQuestion);
    connect(yes, &QPushButton::clicked, this, [this] {
        if (const BackupFile *backup = chosen())
            restore(*backup);
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
        say(files.error().message, false);
}

void BackupSettings::take(const std::vector<BackupFile> &backups)
{
    const QString before = chosen() ? chosen()->name : QString();
    const bool wasAsking = !m_question->isHidden();
    m_files = backups;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const BackupFile &each : m_files)
            m_list->addItem(backupLine(each, locale()));
        const auto same = std::find_if(m_files.begin(), m_files.end(),
            [&before](const BackupFile &each) { return each.name == before; });
        m_list->setCurrentRow(same == m_files.end() ? 0 : static_cast<int>(same - m_files.begin()));
    }
    if (wasAsking && (!chosen() || chosen()->name != before))
        m_question->dismiss(); // it was about one that is gone
    m_list->setVisible(!m_files.empty());
    m_list->fitTo(linesInSight);
    if (std::exchange(m_wantsList, false) && !m_files.empty() && m_make->hasFocus())
        m_list->setFocus(Qt::OtherFocusReason);
    const auto newest = std::find_if(
        m_files.begin(), m_files.end(), [](const BackupFile &each) { return !each.isKeptAside; });
    m_last->setText(newest == m_files.end()
            ? u"No backup has been made yet."_s
            : u"The last one was made %1."_s.arg(words::age(newest->madeAt, m_clock())));
    refresh();
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
    m_make->setText(m_doing == Doing::Making ? u"Backing up…"_s : makeWords);
    m_restore->setText(m_doing == Doing::Restoring ? u"Putting the books back…"_s : restoreWords);
    m_restore->setVisible(!m_files.empty());
    m_restore->setEnabled(chosen() && chosen()->sales);
}

void BackupSettings::say(const QString &words, bool isGood)
{
    m_outcome->setMessage(words::oneLine(words, 600), isGood ? look::Tone::Good : look::Tone::Bad);
}

QCoro::Task<> BackupSettings::makeOne()
{
    if (m_doing != Doing::Nothing)
        co_return;
    m_question->dismiss();
    m_outcome->setMessage({});
    begin(Doing::Making);
    auto making = m_backups.make();
    const QPointer<BackupSettings> self(this);
    const auto made = co_await making;
    if (!self)
        co_return;
    begin(Doing::Nothing);
    if (made)
        say(u"Backed up: %1."_s.arg(backupLine(*made, locale())), true);
    else
        say(made.error().message, false);
    read();
}

void BackupSettings::askToRestore()
{
    const BackupFile *backup = chosen();
    if (!backup || !backup->sales || m_doing != Doing::Nothing)
        return;
    m_outcome->setMessage({});
    m_question->ask(whatRestoringMeans(*backup, locale()));
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
    m_outcome->setMessage(
        u"Putting the books back. With many sales this takes a moment."_s, look::Tone::Neutral);
    auto restoring = m_backups.restore(backup.name);
    const QPointer<BackupSettings> self(this);
    const auto done = co_await restoring;
    if (!self)
        co_return;
    begin(Doing::Nothing);
    if (done)
        say(Backups::restoredWords(backup), true);
    else
        say(done.error().message, false);
    read();
    if (done)
        Q_EMIT restored();
}

} // namespace counterfoil
