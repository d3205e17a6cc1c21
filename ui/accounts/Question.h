// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/LocalizedText.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace counterfoil {

class Text;

/// A question that stands in the page with its answers below it, where a longer text needs the whole width.
/// It blocks nothing. For a message that asks nothing there is Notice.
class Question final : public QWidget {
    Q_OBJECT

public:
    explicit Question(QWidget *parent = nullptr);

    /// Shows it and gives the focus to the answer that changes nothing: Enter pressed once more does no harm.
    void ask(const LocalizedText &question);
    void dismiss();
    /// The answers belong to the question; their words are the business of whoever adds them.
    QPushButton *addAnswer();
    QPushButton *addHarmlessAnswer();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void say();

    LocalizedText m_question;
    Text *m_text;
    QHBoxLayout *m_answers;
    QPushButton *m_harmless = nullptr;
};

} // namespace counterfoil
