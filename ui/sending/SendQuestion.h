// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/LocalizedText.h"
#include "base/Result.h"

#include <QWidget>

#include <functional>

class QLineEdit;
class QPushButton;

namespace counterfoil {

class LabelledRow;

/// Asks in place for an address or number that a sale does not have. What is wrong is said below the field;
/// Escape leaves it as it was.
class SendQuestion final : public QWidget {
    Q_OBJECT

public:
    struct Asked {
        LocalizedText label; ///< "Customer's e-mail address"
        LocalizedText help = {};
        LocalizedText answer; ///< of the button that goes on
        QString typed = {}; ///< what stands in the field already
        bool mayBeEmpty = false; ///< the other program asks for it then
        /// What was typed, as it is used, or why it cannot be.
        std::function<Result<QString>(const QString &)> check;
        std::function<void(const QString &)> then;
    };

    explicit SendQuestion(QWidget *parent = nullptr);

    /// Shows it, with the focus in the field.
    void ask(Asked asked);
    void dismiss(); ///< hides it; nothing is done

Q_SIGNALS:
    void asking(); ///< it has come into view
    void ended(); ///< answered or left: the focus has to go somewhere
    void dismissed(); ///< hidden, however that came

protected:
    bool event(QEvent *event) override;

private:
    void say();
    void submit();
    void leave();

    Asked m_asked;
    QLineEdit *m_line;
    LabelledRow *m_row;
    QPushButton *m_go;
    QPushButton *m_leave;
};

} // namespace counterfoil
