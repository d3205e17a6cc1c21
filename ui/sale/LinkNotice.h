// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/LocalizedText.h"

#include <QWidget>

#include <vector>

class QPushButton;

namespace counterfoil {

class Notice;

/// What is said of a link that wants to fill in a sale: that it did, that it was refused, or the question
/// whether it may take the place of what stands there. It stands above whatever the page shows. A
/// refusal or a question takes the place of what was refused or asked before.
class LinkNotice final : public QWidget {
    Q_OBJECT

public:
    explicit LinkNotice(QWidget *parent = nullptr);

    /// A link filled the form. `leftOut`: sentences about what it did not get.
    void tellFilled(const std::vector<LocalizedText> &leftOut);
    /// A link was not used, and why.
    void tellRefused(const LocalizedText &why);
    void ask();
    /// Whether the question can be answered with yes now: not while a sale is on its way.
    void setReady(bool ready);
    /// What was told goes; a question stays until it is answered.
    void clear();
    bool isAsking() const;

Q_SIGNALS:
    void fillWanted();
    void leaveWanted();

private:
    bool m_isRefused = false; ///< what is told
    Notice *m_told;
    Notice *m_question;
    QPushButton *m_fill;
};

} // namespace counterfoil
