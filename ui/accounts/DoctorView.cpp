// SPDX-License-Identifier: GPL-3.0-or-later
#include "DoctorView.h"

#include "DiagnosisRow.h"
#include "look/Icons.h"
#include "parts/Announcement.h"
#include "parts/Copying.h"
#include "parts/InEachLanguage.h"
#include "parts/Text.h"
#include "parts/Words.h"

#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;
namespace space = look::space;

namespace {

int urgency(Diagnosis::Verdict verdict)
{
    switch (verdict) {
    case Diagnosis::Verdict::Bad:
        return 0;
    case Diagnosis::Verdict::Warning:
        return 1;
    case Diagnosis::Verdict::NotChecked:
        return 2;
    case Diagnosis::Verdict::Good:
        return 3;
    }
    Q_UNREACHABLE();
}

/// What was not looked at for one and the same reason is one line. What is wrong stands first, where it is
/// seen.
std::vector<Diagnosis> together(const std::vector<Diagnosis> &diagnoses)
{
    std::vector<Diagnosis> rows;
    for (const Diagnosis &each : diagnoses) {
        const auto same = std::find_if(rows.begin(), rows.end(), [&each](const Diagnosis &row) {
            return row.verdict == Diagnosis::Verdict::NotChecked && row.verdict == each.verdict
                && row.message == each.message;
        });
        if (same == rows.end())
            rows.push_back(each);
        else
            same->what = listed(QList<LocalizedText>{same->what, each.what});
    }
    std::stable_sort(rows.begin(), rows.end(), [](const Diagnosis &one, const Diagnosis &other) {
        return urgency(one.verdict) < urgency(other.verdict);
    });
    return rows;
}

/// "Clock, Wallet": nobody can say that they are in order.
LocalizedText notLookedAt(const std::vector<Diagnosis> &diagnoses)
{
    QList<LocalizedText> all;
    for (const Diagnosis &each : diagnoses) {
        if (each.verdict == Diagnosis::Verdict::NotChecked)
            all << each.what;
    }
    return listed(all);
}

LocalizedText summary(const std::vector<Diagnosis> &diagnoses, const QString &account)
{
    const auto has = [&diagnoses](Diagnosis::Verdict verdict) {
        return std::any_of(diagnoses.begin(), diagnoses.end(),
            [verdict](const Diagnosis &each) { return each.verdict == verdict; });
    };
    if (has(Diagnosis::Verdict::Bad))
        //: %1 is the name of an account. A list follows.
        return translatable("DoctorView", "“%1” cannot be used yet. What is wrong, and what to do:")
            .arg(account);
    if (has(Diagnosis::Verdict::Warning))
        //: %1 is the name of an account.
        return translatable("DoctorView", "“%1” works, with a remark.").arg(account);
    const LocalizedText open = notLookedAt(diagnoses);
    if (open.isEmpty())
        //: %1 is the name of an account.
        return translatable("DoctorView", "“%1” works.").arg(account);
    //: %1 is the name of an account, %2 a list of what was not looked at: “Clock, Wallet”.
    return translatable("DoctorView", "Nothing wrong was found with “%1”. Not looked at: %2.")
        .arg(account, open);
}

} // namespace

DoctorView::DoctorView(Doctor &doctor, QWidget *parent)
    : QWidget(parent)
    , m_doctor(doctor)
    , m_check(new QPushButton(this))
    , m_copy(new QPushButton(this))
    , m_summary(new Text({}, look::Type::Body, Text::Ink::Soft, this))
    , m_rows(new QVBoxLayout)
{
    m_check->setIcon(look::icon(u"doctor"));
    m_check->setObjectName(u"check"_s);
    m_copy->setFlat(true);
    m_copy->setObjectName(u"copyReport"_s);

    auto *header = new QHBoxLayout;
    header->setSpacing(space::small);
    auto *title = new Text({}, look::Type::Heading, Text::Ink::Normal, this);
    header->addWidget(title->wrapped(), 1);
    header->addWidget(m_copy);
    header->addWidget(m_check);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::small);
    column->addLayout(header);
    column->addWidget(m_summary->wrapped());
    column->addLayout(m_rows);
    m_rows->setSpacing(0);

    connect(m_check, &QPushButton::clicked, this, &DoctorView::check);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        copying::copy(report(), copying::What::Report);
        say(translatable("DoctorView", "The report is copied. It holds no key."));
    });
    setAccount({});
    inEachLanguage(this, [this, title] {
        //: Title: whether the chosen account works is looked at here.
        title->setText(tr("Does it work?"));
        //: Button: what was found goes to the clipboard, for the gateway's support.
        m_copy->setText(tr("Cop&y report"));
        sayButton();
        m_summary->setText(m_said);
        if (m_wasChecked)
            setAccessibleDescription(m_summary->text());
    });
}

void DoctorView::setAccount(const Account &account)
{
    m_account = account;
    ++m_visit;
    clearRows();
    m_busy = false;
    m_wasChecked = false;
    sayButton();
    //: What the button “Check” does with the chosen account.
    say(translatable("DoctorView",
        "Looks at keychain, connection, clock and key, and says what to do where something is wrong. Nothing "
        "is issued."));
}

void DoctorView::check()
{
    if (m_busy || m_account.id.isEmpty())
        return;
    clearRows();
    m_busy = true; // the button stays as it is: a disabled one would lose the focus
    //: Whether an account works is being looked at.
    say(translatable("DoctorView", "Checking …"));
    examine(m_account.id, ++m_visit);
}

QCoro::Task<> DoctorView::examine(QString accountId, int visit)
{
    const QPointer<DoctorView> self(this);
    const Doctor::Progress progress = [self, visit](const LocalizedText &what) {
        if (self && self->m_visit == visit)
            //: %1 is what the check has come to: “Keychain”, “Secure connection”.
            self->say(translatable("DoctorView", "Looking at: %1 …").arg(what));
    };
    const auto diagnoses = co_await m_doctor.examine(accountId, progress);
    if (!self || self->m_visit != visit)
        co_return;
    self->m_busy = false;
    self->showDiagnoses(diagnoses);
}

void DoctorView::say(const LocalizedText &words)
{
    m_said = words;
    m_summary->setText(m_said);
}

void DoctorView::sayButton()
{
    //: Button: the account is checked once more.
    m_check->setText(m_wasChecked ? tr("&Check again") : tr("&Check"));
}

void DoctorView::showDiagnoses(const std::vector<Diagnosis> &diagnoses)
{
    using Verdict = Diagnosis::Verdict;
    m_diagnoses = diagnoses;
    m_wasChecked = true;
    say(summary(diagnoses, words::oneLine(m_account.name, 60)));
    QStringList wrong;
    for (const Diagnosis &diagnosis : together(diagnoses)) {
        auto *row = new DiagnosisRow(diagnosis, this);
        m_rows->addWidget(row);
        if (diagnosis.verdict == Verdict::Bad || diagnosis.verdict == Verdict::Warning)
            wrong << row->accessibleName();
    }
    m_copy->show();
    sayButton();
    setAccessibleDescription(m_summary->text());
    Announcement::say(this, (QStringList(m_summary->text()) + wrong).join(u' '));
    Q_EMIT checked();
}

void DoctorView::clearRows()
{
    m_diagnoses.clear();
    m_copy->hide();
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

/// In the language of the person who reads it through and sends it on.
QString DoctorView::report() const
{
    //: First line of a report: the name of an account, and its web address.
    QString text = tr("Counterfoil, account “%1”, %2")
                       .arg(words::oneLine(m_account.name, 60), m_account.baseUrl.toDisplayString());
    text += u"\n\n"_s;
    for (const Diagnosis &each : m_diagnoses) {
        //: A line of a report: “[bad] Key: Wrong key.”
        LocalizedText line =
            translatable("DoctorView", "[%1] %2: %3").arg(verdictName(each.verdict), each.what, each.message);
        if (!each.advice.isEmpty())
            line += u" "_s + each.advice;
        text += line.toString();
        if (!each.detail.isEmpty())
            text += u" ("_s + each.detail + u')';
        text += u'\n';
    }
    return text;
}

} // namespace counterfoil
