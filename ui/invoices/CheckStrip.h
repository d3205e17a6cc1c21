// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "StatusCheck.h"

#include <QWidget>

class QPushButton;

namespace counterfoil {

class WrapLabel;

/// How far asking the gateways about several sales has come, and at the end what came of it. Not to be seen
/// otherwise.
class CheckStrip final : public QWidget {
    Q_OBJECT

public:
    explicit CheckStrip(StatusCheck &checks, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void say();

    StatusCheck &m_checks;
    WrapLabel *m_words;
    QPushButton *m_button; ///< stops, or puts the outcome away
};

} // namespace counterfoil
