// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/LocalizedText.h"
#include "look/Colours.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace counterfoil {

class MenuButton;
class Text;

/// What a customer pays by as text, and what one does with it: copy it, send it, open it.
/// Only links that the gateway room let through (https, http on this computer, or a payment program's on the
/// customer's phone, which is not opened here) get here. A coin's address cannot be opened, and stands
/// elsewhere on the card. N, V, O and G with Alt belong to the sidebar.
class LinkActions final : public QWidget {
    Q_OBJECT

public:
    explicit LinkActions(QWidget *parent = nullptr);

    enum class What { Link, Address };
    void setCode(const QString &code, What what);
    QPushButton *copyButton() const { return m_copy; }
    // Their menus are whoever’s who sends and prints, and so are the words of the first.
    MenuButton *sendButton() const { return m_send; }
    MenuButton *printButton() const { return m_print; }

    /// What came of the button that was pressed last.
    void say(const LocalizedText &words, look::Tone tone = look::Tone::Good);

Q_SIGNALS:
    void copyWanted();

private:
    void openLink();
    void sayAnew();
    void showWhat();

    What m_what = What::Link;
    QString m_code;
    LocalizedText m_words; ///< what happened last
    Text *m_label;
    QLineEdit *m_line;
    QPushButton *m_copy;
    MenuButton *m_send;
    QPushButton *m_open;
    MenuButton *m_print;
    Text *m_said;
};

} // namespace counterfoil
