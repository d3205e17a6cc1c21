// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FieldEditor.h"

class QComboBox;

namespace counterfoil {

/// One of the field's choices, such as a currency. Nothing is chosen before somebody chooses. (Where there is
/// nothing to choose, FixedEditor shows the only choice.)
class ChoiceEditor final : public FieldEditor {
    Q_OBJECT

public:
    explicit ChoiceEditor(Field field, QWidget *parent = nullptr);

    QString text() const override;
    /// What is not among the choices leaves the field without one.
    void setText(const QString &text) override;
    void clear() override;
    QWidget *focusTarget() override;

private:
    QComboBox *m_box;
};

} // namespace counterfoil
