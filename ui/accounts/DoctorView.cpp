// SPDX-License-Identifier: GPL-3.0-or-later
#include "DoctorView.h"

#include "DiagnosisRow.h"
#include "look/Icons.h"
#include "parts/Announcement.h"
#include "parts/Copying.h"
#include "parts/Text.h"

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
            same->what += u", "_s + each.what;
    }
    std::stable_sort(rows.begin(), rows.end(), [](const Diagnosis &one, const Diagnosis &other) {
        return urgency(one.verdict) < urgency(other.verdict);
    });
    return rows;
}

/// "Clock, Wallet": nobody can say that they are in order.
QString notLookedAt(const std::vector<Diagnosis> &diagnoses)
{
    QStringList all;
    for (const Diagnosis &each : diagnoses) {
        if (each.verdict == Diagnosis::Verdict::NotChecked)
            all << each.what;
    }
    return all.join(u", "_s);
}

} // namespace

DoctorView::DoctorView(Doctor &doctor, QWidget *parent)
    : QWidget(parent)
    , m_doctor(doctor)
    , m_check(new QPushButton(u"&Check"_s, this))
    , m_copy(new QPushButton(u"Cop&y report"_s, this))
    , m_summary(new Text({}, look::Type::Body, Text::Ink::Soft, this))
    , m_rows(new QVBoxLayout)
{
    m_check->setIcon(look::icon(u"doctor"));
    m_check->setObjectName(u"check"_s);
    m_copy->setFlat(true);
    m_copy->setObjectName(u"copyReport"_s);

    auto *header = new QHBoxLayout;
    header->setSpacing(space::small);
    auto *title = new Text(u"Does it work?"_s, look::Type::Heading, Text::Ink::Normal, this);
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
        copying::copy(report(), u"report"_s);
        m_summary->setText(u"The report is copied. It holds no key."_s);
    });
    setAccount({});
}

void DoctorView::setAccount(const Account &account)
{
    m_account = account;
    ++m_visit;
    clearRows();
    setBusy(false);
    m_check->setText(u"&Check"_s);
    m_summary->setText(
        u"Looks at keychain, connection, clock and key, and says what to do where something is wrong. Nothing is issued."_s);
}

void DoctorView::check()
{
    if (m_busy || m_account.id.isEmpty())
        return;
    clearRows();
    setBusy(true);
    examine(m_account.id, ++m_visit);
}

QCoro::Task<> DoctorView::examine(QString accountId, int visit)
{
    const QPointer<DoctorView> self(this);
    const Doctor::Progress progress = [self, visit](const QString &what) {
        if (self && self->m_visit == visit)
            self->showProgress(what);
    };
    const auto diagnoses = co_await m_doctor.examine(accountId, progress);
    if (!self || self->m_visit != visit)
        co_return;
    self->setBusy(false);
    self->showDiagnoses(diagnoses);
}

void DoctorView::showProgress(const QString &what)
{
    m_summary->setText(u"Looking at: %1 …"_s.arg(what));
}

void DoctorView::showDiagnoses(const std::vector<Diagnosis> &diagnoses)
{
    using Verdict = Diagnosis::Verdict;
    m_diagnoses = diagnoses;
    const auto count = [&](Verdict verdict) {
        return std::count_if(diagnoses.begin(), diagnoses.end(),
            [verdict](const Diagnosis &each) { return each.verdict == verdict; });
    };
    const auto bad = count(Verdict::Bad);
    const auto warnings = count(Verdict::Warning);
    const QString open = notLookedAt(diagnoses);
    m_summary->setText(bad > 0
            ? u"“%1” cannot be used yet. What is wrong, and what to do:"_s.arg(m_account.name)
            : warnings > 0 ? u"“%1” works, with a remark."_s.arg(m_account.name)
            : open.isEmpty()
            ? u"“%1” works."_s.arg(m_account.name)
            : u"Nothing wrong was found with “%1”. Not looked at: %2."_s.arg(m_account.name, open));
    QStringList wrong;
    for (const Diagnosis &diagnosis : together(diagnoses)) {
        auto *row = new DiagnosisRow(diagnosis, this);
        m_rows->addWidget(row);
        if (diagnosis.verdict == Verdict::Bad || diagnosis.verdict == Verdict::Warning)
            wrong << row->accessibleName();
    }
    m_copy->show();
    m_check->setText(u"&Check again"_s);
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

void DoctorView::setBusy(bool busy)
{
    m_busy = busy; // the button stays as it is: a disabled one would lose the focus
    if (busy)
        m_summary->setText(u"Checking …"_s);
}

QString DoctorView::report() const
{
    QString text =
        u"Counterfoil, account “%1”, %2\n\n"_s.arg(m_account.name, m_account.baseUrl.toDisplayString());
    for (const Diagnosis &each : m_diagnoses) {
        text += u"[%1] %2: %3"_s.arg(verdictName(each.verdict), each.what, each.message);
        for (const QString &more :
            {each.advice, each.detail.isEmpty() ? QString() : u"("_s + each.detail + u")"_s})
            text += more.isEmpty() ? QString() : u' ' + more;
        text += u'\n';
    }
    return text;
}

} // namespace counterfoil
