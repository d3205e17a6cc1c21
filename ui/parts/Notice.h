// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Text.h"
#include "base/LocalizedText.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;
class QPushButton;

namespace counterfoil {

/// A message that stands in the page, not over it: icon, words in a tone, and what one can do about it.
/// Screen readers announce it when it appears. It blocks nothing and goes away only when whoever showed it
/// says so.
class Notice final : public QWidget {
    Q_OBJECT

public:
    explicit Notice(look::Tone tone, QWidget *parent = nullptr);

    /// Shows the message, in each language that the interface gets; an empty one hides the notice.
    void setMessage(const LocalizedText &message);
    void setMessage(const LocalizedText &message, look::Tone tone);
    QString message() const; ///< in the interface's language
    /// A button at the end of the notice; it belongs to the notice. It says `text` in each language, unless
    /// somebody else gives it another text.
    QPushButton *addAction(const LocalizedText &text);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Action {
        QPushButton *button = nullptr;
        LocalizedText text;
        QString said; ///< what of it stands on the button
    };

    void sayMessage();
    void sayAnew();
    void applyTone();
    void arrange();

    look::Tone m_tone;
    LocalizedText m_message;
    std::vector<Action> m_given;
    QLabel *m_icon;
    Text *m_text;
    QGridLayout *m_grid;
    QWidget *m_actions = nullptr; ///< beside the words, or below them where that takes less height
    bool m_areBelow = false;
};

/// The icon that says the same as the tone, and what it says to those who cannot see it.
QString iconOf(look::Tone tone);
QString nameOf(look::Tone tone);

} // namespace counterfoil
