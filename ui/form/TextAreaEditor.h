// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FieldEditor.h"

class QPlainTextEdit;

namespace counterfoil {

/// A few lines of free text. Tab leaves it, Enter begins a new line.
class TextAreaEditor : public FieldEditor {
    Q_OBJECT

public:
    explicit TextAreaEditor(Field field, QWidget *parent = nullptr);

    QString text() const override;
    void setText(const QString &text) override;
    void clear() override;
    QWidget *focusTarget() override;

protected:
    QPlainTextEdit *area() const { return m_area; }
    /// As high as that many lines; longer texts scroll.
    void showLines(int lines);

private:
    QPlainTextEdit *m_area;
};

} // namespace counterfoil
