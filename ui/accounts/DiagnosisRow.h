// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issuing/Diagnosis.h"

#include <QWidget>

class QLabel;

namespace counterfoil {

/// One diagnosis: an icon in the tone of the verdict, what was looked at, what there is, and what to do.
class DiagnosisRow final : public QWidget {
    Q_OBJECT

public:
    explicit DiagnosisRow(const Diagnosis &diagnosis, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void drawIcon();

    Diagnosis::Verdict m_verdict;
    QLabel *m_icon;
};

} // namespace counterfoil
