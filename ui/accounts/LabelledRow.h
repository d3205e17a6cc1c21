// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/LocalizedText.h"

#include <QWidget>

namespace counterfoil {

class NoteLine;
class Text;

/// One line of a form that is not a payment method's: label, control, and below it help or the reason why it
/// is wrong. What a method's fields need (defaults, kinds, checks) is FieldRow's.
class LabelledRow final : public QWidget {
    Q_OBJECT

public:
    /// The control belongs to the row.
    explicit LabelledRow(QWidget *control, QWidget *parent = nullptr);

    /// The label's & makes its mnemonic.
    void setLabel(const QString &label);
    void setHelp(const QString &help);
    /// Empty: it is right.
    void setReason(const LocalizedText &reason);
    const LocalizedText &reason() const { return m_reason; }
    /// Stands in place of the help: it is allowed, but strange. Empty: nothing is.
    void setWarning(const LocalizedText &warning);
    QWidget *control() const { return m_control; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void showNote();

    QWidget *m_control;
    QString m_help;
    LocalizedText m_reason;
    LocalizedText m_warning;
    Text *m_label;
    NoteLine *m_note;
};

} // namespace counterfoil
