// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace counterfoil {

class NoteLine;
class Text;

/// One line of a form that is not a payment method's: label, control, and below it help or the reason why it
/// is wrong. What a method's fields need (defaults, kinds, checks) is FieldRow's.
class LabelledRow final : public QWidget {
    Q_OBJECT

public:
    /// The label's & makes its mnemonic. The control belongs to the row.
    LabelledRow(const QString &label, QWidget *control, const QString &help, QWidget *parent = nullptr);

    /// Empty: it is right.
    void setLabel(const QString &label);
    void setReason(const QString &reason);
    QString reason() const;
    /// Stands in place of the help: it is allowed, but strange. Empty: nothing is.
    void setWarning(const QString &warning);
    QWidget *control() const { return m_control; }

private:
    void showNote();

    QWidget *m_control;
    QString m_help;
    QString m_warning;
    Text *m_label;
    NoteLine *m_note;
};

} // namespace counterfoil
