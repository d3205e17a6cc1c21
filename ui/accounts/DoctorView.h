// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Account.h"
#include "issuing/Doctor.h"

#include <QCoroTask>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace counterfoil {

class Text;

/// Shows what the doctor says of an account, says what is looked at while that takes its time, and gives the
/// report to the clipboard. It finds nothing out by itself.
class DoctorView final : public QWidget {
    Q_OBJECT

public:
    explicit DoctorView(Doctor &doctor, QWidget *parent = nullptr);

    /// Forgets what was said of another account. A check of that one that still runs is not shown any more.
    void setAccount(const Account &account);
    void check();
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void checked(); ///< the diagnoses stand there

private:
    QCoro::Task<> examine(QString accountId, int visit);
    void showDiagnoses(const std::vector<Diagnosis> &diagnoses);
    void clearRows();
    void say(const LocalizedText &words);
    void sayButton();
    QString report() const;

    Doctor &m_doctor;
    Account m_account;
    std::vector<Diagnosis> m_diagnoses;
    int m_visit = 0; ///< counts the checks: an answer to an older one comes too late
    bool m_busy = false;
    bool m_wasChecked = false; ///< since the account was chosen
    LocalizedText m_said; ///< the summary
    QPushButton *m_check;
    QPushButton *m_copy;
    Text *m_summary;
    QVBoxLayout *m_rows;
};

} // namespace counterfoil
