// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FieldEditor.h"

class QLineEdit;

namespace counterfoil {

/// One line of text as it is typed: names, addresses, e-mail, web addresses, phones, numbers of all sorts.
/// The field's example stands in it while it is empty, its choices are suggestions. Nothing is cut off: a
/// text that is too long is the check's to name. What is secret or stands on a card is typed into a
/// SecretLine: to be read on the screen, and given to nobody.
class LineEditor : public FieldEditor {
    Q_OBJECT

public:
    explicit LineEditor(Field field, QWidget *parent = nullptr);

    /// Whether what is typed there stays out of clipboard, X11 selection, undoing and input methods.
    static bool isSensitive(const Field &field);

    QString text() const override;
    void setText(const QString &text) override;
    void retype(const QString &text) override;
    void clear() override;
    QWidget *focusTarget() override;

protected:
    QLineEdit *line() const { return m_line; }

private:
    void suggest(const QStringList &choices);

    QLineEdit *m_line;
};

} // namespace counterfoil
