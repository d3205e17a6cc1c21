// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "invoices/Invoice.h"
#include "look/Colours.h"

#include <QElapsedTimer>
#include <QLocale>
#include <QWidget>

#include <optional>

class QPushButton;

namespace counterfoil {

class Text;

/// Asked before a sale is sent that looks like one whose outcome nobody knows yet: if that one exists, the
/// customer could pay twice. It stands in the form's place, blocks nothing, and sends nothing itself. Enter
/// never issues a second sale.
class DuplicateQuestion final : public QWidget {
    Q_OBJECT

public:
    /// `locale`: that of the language where none is given.
    explicit DuplicateQuestion(std::optional<QLocale> locale = {}, QWidget *parent = nullptr);

    /// About that earlier sale. `now` tells how long ago it was begun.
    void ask(const Invoice &duplicate, const QDateTime &now);
    QString reference() const { return m_earlier ? m_earlier->reference : QString(); }
    /// The gateway is being asked; until `say` nothing else can be chosen but to go back.
    void setChecking();
    /// What came of asking, where that decided nothing.
    void say(const LocalizedText &words, look::Tone tone);
    bool isChecking() const { return m_isChecking; }

Q_SIGNALS:
    void checkWanted();
    void issueWanted(); ///< all the same
    void backWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void sayAnew();
    LocalizedText happened() const;
    void showSaid();
    void showButtons();

    std::optional<QLocale> m_locale;
    std::optional<Invoice> m_earlier;
    QDateTime m_askedAt; ///< the clock’s, when the question came up
    LocalizedText m_words; ///< what came of asking
    QElapsedTimer m_sinceAsked;
    bool m_isChecking = false;
    look::Tone m_tone = look::Tone::Neutral;
    Text *m_title;
    Text *m_happened;
    Text *m_advice;
    Text *m_said;
    QPushButton *m_check;
    QPushButton *m_back;
    QPushButton *m_issue;
};

} // namespace counterfoil
