// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/LocalizedText.h"

#include <QWidget>

class QPushButton;

namespace counterfoil {

class Text;
class WrapLabel;

/// What stands in a list's place while it has no rows: what is the matter, what to do, and at most one button
/// that does it.
class ListMessage final : public QWidget {
    Q_OBJECT

public:
    explicit ListMessage(QWidget *parent = nullptr);

    /// In each language that the interface gets. No button where `button` is empty.
    void say(const LocalizedText &heading, const LocalizedText &text, const LocalizedText &button = {});

Q_SIGNALS:
    void pressed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void sayHeading();

    LocalizedText m_saidAbove;
    LocalizedText m_saidOnButton;
    Text *m_heading;
    WrapLabel *m_text;
    QPushButton *m_button;
};

} // namespace counterfoil
