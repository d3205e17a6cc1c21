// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FieldEditor.h"

class QLabel;

namespace counterfoil {

/// A field whose only choice is given: shown, not typed, and passed by on the way from field to field.
class FixedEditor final : public FieldEditor {
    Q_OBJECT

public:
    explicit FixedEditor(Field field, QWidget *parent = nullptr);

    QString text() const override;
    void setText(const QString &) override { }
    void clear() override { }
    QWidget *focusTarget() override;

private:
    QLabel *m_shown;
};

} // namespace counterfoil
