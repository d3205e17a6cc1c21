// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issuing/Diagnosis.h"

#include <QWidget>

class QLabel;

namespace counterfoil {

class Text;

/// One diagnosis: an icon in the tone of the verdict, what was looked at, what there is, and what to do.
class DiagnosisRow final : public QWidget {
    Q_OBJECT

public:
    explicit DiagnosisRow(const Diagnosis &diagnosis, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void drawIcon();
    void say();

    Diagnosis m_diagnosis;
    QLabel *m_icon;
    Text *m_what;
    Text *m_message;
    Text *m_advice = nullptr; ///< null where there is nothing to do
};

} // namespace counterfoil
